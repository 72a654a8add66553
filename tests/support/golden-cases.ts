import { readFileSync } from 'node:fs';

export interface GoldenCase {
  readonly name: string;
  readonly input: unknown;
  readonly expect: unknown;
  readonly tolerance: number;
}

/** The cases of a file under tests/fixtures/golden, each with its tolerance. */
export function goldenCases(file: string): readonly GoldenCase[] {
  const { cases, tolerance } = JSON.parse(readFileSync(new URL(`../fixtures/golden/${file}`, import.meta.url), 'utf8')) as {
    tolerance: number;
    cases: (Omit<GoldenCase, 'tolerance'> & { tolerance?: number })[];
  };
  return cases.map((one) => ({ ...one, tolerance: one.tolerance ?? tolerance }));
}
