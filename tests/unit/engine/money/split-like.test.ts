import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLike } from '@/lib/engine/money/split-like';

describe('a whole split like its parts', () => {
  it('gives parts back that add up to it already', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }), (parts) => {
        expect(splitLike(parts.reduce((sum, part) => sum + part, 0), parts)).toEqual(parts);
      }),
    );
  });

  it('adds up to the unit, whatever the proportions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (whole, parts) => {
        expect(splitLike(whole, parts).reduce((sum, part) => sum + part, 0)).toBe(whole);
      }),
    );
  });

  it('rounds each boundary once', () => expect(splitLike(100, [1, 1, 1])).toEqual([33, 34, 33]));
  it('leaves the whole in the last of parts that come to nothing', () => expect(splitLike(7, [0, 0])).toEqual([0, 7]));
});
