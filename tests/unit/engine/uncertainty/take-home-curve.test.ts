import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf, valueOnCurve } from '@/lib/engine/uncertainty/take-home-curve';

const halfAbove = (bend: number) => (x: number) => x - 0.5 * Math.max(0, x - bend);

describe('a function in straight pieces', () => {
  it('is near the function, also where it bends between the ends of a piece', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), fc.integer({ min: 0, max: 100_000_000 }), (bend, x) => {
        const valueAt = halfAbove(bend);
        expect(Math.abs(valueOnCurve(curveOf(valueAt, 0, 100_000_000), x) - valueAt(x))).toBeLessThan(2_600);
      }),
    );
  });

  it('is a number where its ends differ by the last bit of a double alone', () => {
    const from = 25_000_000;
    const to = from + 2 ** -28;
    const curve = curveOf(halfAbove(10_000_000), from, to);
    for (const x of [from, to]) expect(valueOnCurve(curve, x)).toBeCloseTo(17_500_000, 5);
  });

  it('is one value where its ends are one', () => {
    expect(valueOnCurve(curveOf((x) => 2 * x, 300, 300), 300)).toBe(600);
  });
});
