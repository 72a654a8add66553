import { expect } from 'vitest';

type Row = Readonly<Record<string, unknown>>;

/**
 * Checks an answer against a golden case, which names only what is checked: numbers within the tolerance, and for lists
 * `$length`, `$first`, `$last`, `$sum` of a field, or entries by their id, criterion or name; `{"$absent": true}` stands
 * for null or nothing.
 */
export function expectGolden(actual: unknown, told: unknown, tolerance: number, path = 'answer'): void {
  if (typeof told === 'number') {
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs((actual as number) - told), `${path}: ${String(actual)} for ${told}`).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(told)) {
    expect(actual, path).toHaveLength(told.length);
    told.forEach((one, place) => expectGolden((actual as unknown[])[place], one, tolerance, `${path}[${place}]`));
  } else if (told !== null && typeof told === 'object') {
    for (const [key, one] of Object.entries(told)) expectKey(actual, key, one, tolerance, path);
  } else expect(actual, path).toBe(told);
}

function expectKey(actual: unknown, key: string, told: unknown, tolerance: number, path: string): void {
  const list = actual as readonly Row[];
  const at = `${path}.${key}`;
  if (key === '$length') expect(actual, path).toHaveLength(told as number);
  else if (key === '$first') expectGolden(list[0], told, tolerance, at);
  else if (key === '$last') expectGolden(list.at(-1), told, tolerance, at);
  else if (key === '$absent') expect(actual ?? null, path).toBeNull();
  else if (key === '$sum') for (const [field, sum] of Object.entries(told as Row)) expectGolden(sumOf(list, field), sum, tolerance, `${at}(${field})`);
  else expectGolden(partOf(actual, key), told, tolerance, at);
}

/** A field of an object; of a list, the entry of that name. */
const partOf = (whole: unknown, key: string): unknown =>
  Array.isArray(whole) ? (whole as readonly Row[]).find((one) => [one['id'], one['criterion'], one['name']].includes(key)) : (whole as Row | null | undefined)?.[key];

const sumOf = (list: readonly Row[], field: string): number => list.reduce((sum, one) => sum + Number(one[field]), 0);
