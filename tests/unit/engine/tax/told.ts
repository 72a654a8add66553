import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

export interface ToldCase {
  readonly name: string;
  readonly input: unknown;
  readonly expect: unknown;
  readonly tolerance: number;
}

/** The cases of a file under tests/fixtures/golden, each with its tolerance. */
export function toldCases(file: string): readonly ToldCase[] {
  const { cases, tolerance } = JSON.parse(readFileSync(new URL(`../../../fixtures/golden/${file}`, import.meta.url), 'utf8')) as {
    tolerance: number;
    cases: (Omit<ToldCase, 'tolerance'> & { tolerance?: number })[];
  };
  return cases.map((one) => ({ ...one, tolerance: one.tolerance ?? tolerance }));
}

/** Checks an answer against what a case tells of it; `{"$sum": {"amount": 5}}` adds up a list, and entries are found by name. */
export function expectTold(actual: unknown, told: unknown, tolerance: number, path = 'answer'): void {
  if (typeof told === 'number') {
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs((actual as number) - told), `${path}: ${String(actual)} for ${told}`).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(told)) {
    expect(actual, path).toHaveLength(told.length);
    told.forEach((one, at) => expectTold((actual as unknown[])[at], one, tolerance, `${path}.${at}`));
  } else if (typeof told === 'object' && told !== null) {
    for (const [key, one] of Object.entries(told)) {
      if (key === '$sum') for (const [field, sum] of Object.entries(one as object)) expectTold(total(actual, field), sum, tolerance, `${path}.$sum.${field}`);
      else expectTold(part(actual, key), one, tolerance, `${path}.${key}`);
    }
  } else expect(actual, path).toBe(told);
}

const part = (whole: unknown, key: string): unknown =>
  Array.isArray(whole) ? whole.find((one: Record<string, unknown>) => one['name'] === key) : (whole as Record<string, unknown> | null)?.[key];

const total = (list: unknown, field: string): number => (list as Record<string, number>[]).reduce((sum, one) => sum + (one[field] ?? 0), 0);
