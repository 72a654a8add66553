import { expect } from 'vitest';

/**
 * Checks an answer against what a golden case tells of it: only what is named, numbers within the tolerance, entries of
 * a list found by their id or criterion where they are told by name, and `{"$absent": true}` for nothing.
 */
export function expectAsTold(actual: unknown, told: unknown, tolerance: number, path = 'answer'): void {
  if (typeof told === 'number') {
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs((actual as number) - told), path).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(told)) {
    expect(actual, path).toHaveLength(told.length);
    for (const [place, one] of told.entries()) expectAsTold((actual as unknown[])[place], one, tolerance, `${path}[${place}]`);
  } else if (typeof told === 'object' && told !== null) {
    if ('$absent' in told) expect(actual ?? null, path).toBeNull();
    else for (const [key, one] of Object.entries(told)) expectAsTold(partOf(actual, key), one, tolerance, `${path}.${key}`);
  } else expect(actual, path).toBe(told);
}

function partOf(whole: unknown, key: string): unknown {
  if (Array.isArray(whole)) return whole.find((one: Record<string, unknown>) => one['id'] === key || one['criterion'] === key);
  return (whole as Record<string, unknown> | undefined)?.[key];
}
