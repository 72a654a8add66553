import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactFraction } from '@/lib/engine/vesting/exact-fraction';

describe('exact shares', () => {
  it.each([
    ['1/3', '1/3'],
    ['25/100', '1/4'],
    ['1', '1'],
    [0.38, '19/50'],
    [0.05, '1/20'],
    [1 / 3, '1/3'],
    [1 / 48, '1/48'],
    [0.333333, '333333/1000000'],
    [0, '0'],
    [1, '1'],
  ])('reads %s as %s', (share, fraction) => {
    expect(exactFraction(share).toFraction()).toBe(fraction);
  });

  it('is the number it was read from, to the last bit a double has beside the whole grant', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(Math.abs(exactFraction(share).valueOf() - share)).toBeLessThanOrEqual(2 ** -52);
      }),
    );
  });

  it('takes a share too small to matter as nothing', () => {
    expect(exactFraction(5e-324).valueOf()).toBe(0);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s, which is no share', (share) => {
    expect(() => exactFraction(share)).toThrow();
  });
});
