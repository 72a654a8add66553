import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridSteps } from '@/components/charts/grid-steps';
import { spreadApart } from '@/components/charts/spread-apart';
import { stackSegments } from '@/components/charts/stack-segments';
import { yearPlace } from '@/components/charts/year-place';
import { yearTotal } from '@/components/charts/year-total';

describe('gridSteps', () => {
  it('draws a few round lines', () => {
    expect(gridSteps(0, 493)).toEqual([150, 300, 450]);
    expect(gridSteps(-30, 493)).toEqual([150, 300, 450]);
    expect(gridSteps(0, 49_300_000)).toEqual([15_000_000, 30_000_000, 45_000_000]);
  });

  it('draws none without a scale', () => {
    expect([gridSteps(0, 0), gridSteps(0, Number.NaN), gridSteps(0, Infinity)]).toEqual([[], [], []]);
  });

  it('never draws more than was asked, nor outside the scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), fc.integer({ min: 2, max: 8 }), (max, most) => {
        const lines = gridSteps(0, max, most);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(Math.max(...lines)).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('spreadApart', () => {
  it('moves only labels that touch, by as little as can be', () => {
    expect(spreadApart([10, 12, 40], 15, 0, 100)).toEqual([3.5, 18.5, 40]);
    expect(spreadApart([40, 10], 15, 0, 100)).toEqual([40, 10]);
    expect(spreadApart([99, 98], 15, 0, 100)).toEqual([100, 85]);
  });

  it('keeps the gap, the order and the bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 }), (wanted) => {
        const placed = spreadApart(wanted, 17, 0, 300);
        const sorted = placed.toSorted((one, other) => one - other);
        expect(sorted[0]).toBeGreaterThanOrEqual(-1e-6);
        expect(sorted.at(-1)).toBeLessThanOrEqual(300 + 1e-6);
        expect(Math.min(17, ...sorted.slice(1).map((place, index) => place - sorted[index]!))).toBeGreaterThanOrEqual(17 - 1e-6);
        const swapped = wanted.flatMap((one, index) => wanted.filter((other, second) => one < other && !(placed[index]! < placed[second]!)));
        expect(swapped).toEqual([]);
      }),
    );
  });
});

describe('a year of bars', () => {
  const segment = (value: number) => ({ key: String(value), label: '', value, texture: 'solid' as const });

  it('comes to its segments together, costs taken off', () => {
    expect(yearTotal({ segments: [segment(220), segment(33), segment(-20)] })).toBe(233);
    expect(yearTotal({ segments: [] })).toBe(0);
  });

  it('piles up from zero in both directions', () => {
    const ends = stackSegments([segment(220), segment(-20), segment(33), segment(-5)]).map(({ from, to }) => [from, to]);
    expect(ends).toEqual([
      [0, 220],
      [0, -20],
      [220, 253],
      [-20, -25],
    ]);
  });

  it('stands apart when it is a ghost', () => {
    expect(yearPlace([{}, { ghost: true }], 0)).toBe(0);
    expect(yearPlace([{}, { ghost: true }], 1)).toBeGreaterThan(1);
  });
});
