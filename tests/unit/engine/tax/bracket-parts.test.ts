import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bracketParts } from '@/lib/engine/tax/bracket-parts';
import { bracketTax } from '@/lib/engine/tax/bracket-tax';

const brackets = [[0, 0.1], [12_400, 0.12], [50_400, 0.22]] as const;

it('puts income into its brackets', () => {
  expect(bracketParts(brackets, 20_000)).toEqual([
    { rate: 0.1, from: 0, income: 12_400, tax: 1_240 },
    { rate: 0.12, from: 12_400, income: 7_600, tax: 912 },
  ]);
  expect(bracketParts(brackets, 0)).toEqual([]);
});

it('adds up to the tax', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (income) => {
      const parts = bracketParts(brackets, income);
      expect(parts.reduce((sum, { tax }) => sum + tax, 0)).toBeCloseTo(bracketTax(brackets, income), 6);
      expect(parts.reduce((sum, part) => sum + part.income, 0)).toBe(income);
    }),
  );
});
