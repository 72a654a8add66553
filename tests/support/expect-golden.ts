import { expect } from 'vitest';

/**
 * Checks an answer against a golden vector, which names only what is checked: numbers within the tolerance, and for
 * lists `$length`, `$first`, `$last` and `$sum` of a field; `$absent` stands for null or nothing.
 */
export function expectGolden(actual: unknown, expected: unknown, tolerance: number, path = 'answer'): void {
  if (typeof expected === 'number') {
    expect(typeof actual, path).toBe('number');
    expect(Math.abs((actual as number) - expected), `${path}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(expected)) {
    expect(actual, path).toHaveLength(expected.length);
    expected.forEach((item, index) => expectGolden((actual as unknown[])[index], item, tolerance, `${path}[${index}]`));
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) expectKey(actual, key, value, tolerance, path);
  } else expect(actual, path).toBe(expected);
}

function expectKey(actual: unknown, key: string, value: unknown, tolerance: number, path: string): void {
  const list = actual as Record<string, number>[];
  if (key === '$length') expect(actual, path).toHaveLength(value as number);
  else if (key === '$first') expectGolden(list[0], value, tolerance, `${path}[first]`);
  else if (key === '$last') expectGolden(list.at(-1), value, tolerance, `${path}[last]`);
  else if (key === '$absent') expect(actual ?? null, path).toBeNull();
  else if (key === '$sum')
    for (const [field, sum] of Object.entries(value as Record<string, number>)) expectGolden(list.reduce((total, item) => total + item[field]!, 0), sum, tolerance, `${path}.sum(${field})`);
  else expectGolden((actual as Record<string, unknown> | undefined)?.[key], value, tolerance, `${path}.${key}`);
}
