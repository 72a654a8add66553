import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { fromMinor } from '@/lib/engine/money/from-minor';
import type { Minor } from '@/lib/engine/money/minor';
import { minorDigits } from '@/lib/engine/money/minor-digits';
import { multiplyMinor } from '@/lib/engine/money/multiply-minor';
import { partOfMinor } from '@/lib/engine/money/part-of-minor';
import { toMinor } from '@/lib/engine/money/to-minor';

describe('minor units', () => {
  it.each([
    ['USD', 2, 61_240],
    ['JPY', 0, 612],
    ['KWD', 3, 612_400],
    ['CLF', 4, 6_124_000],
  ])('holds 612.4 %s with %d digits as %d', (currency, digits, units) => {
    expect(minorDigits(currency)).toBe(digits);
    expect(toMinor(612.4, currency)).toBe(units);
  });

  it('gives back the decimal amount', () => {
    expect(fromMinor(toMinor(1234.56, 'USD'), 'USD')).toBe(1234.56);
    expect(fromMinor(toMinor(1234.56, 'JPY'), 'JPY')).toBe(1235);
  });

  it('multiplies and rounds', () => {
    expect(multiplyMinor(toMinor(3, 'USD'), 0.155)).toBe(47);
  });

  it('cuts a whole into parts that add up to it', () => {
    expect([0, 1, 2].map((index) => partOfMinor(toMinor(1, 'USD'), index, 3))).toEqual([33, 34, 33]);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 60 }), (whole, parts) => {
        const cut = Array.from({ length: parts }, (_, index) => partOfMinor(whole as Minor, index, parts));
        expect(cut.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect(Math.max(...cut) - Math.min(...cut)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('types of money', () => {
  type IsDollars<Other> = Other extends Minor<'USD'> ? true : false;

  it('lets dollars stand for dollars and refuses euros and bare numbers', () => {
    expectTypeOf<IsDollars<Minor<'USD'>>>().toEqualTypeOf<true>();
    expectTypeOf<IsDollars<Minor<'EUR'>>>().toEqualTypeOf<false>();
    expectTypeOf<IsDollars<number>>().toEqualTypeOf<false>();
    expectTypeOf(toMinor(1, 'USD')).toEqualTypeOf<Minor<'USD'>>();
    expectTypeOf(multiplyMinor(toMinor(1, 'EUR'), 2)).toEqualTypeOf<Minor<'EUR'>>();
  });
});
