import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipPoints } from '@/lib/engine/decision/flip-points';
import { smallestShift } from '@/lib/engine/decision/smallest-shift';
import { stabilityIntervals } from '@/lib/engine/decision/stability-intervals';
import { aMatrix, criterionId } from './a-matrix';
import { arbitraryMatrix } from './arbitrary-matrix';
import { leadUnder, scored, weightsOf, withWeight } from './other-weights';

const contested = arbitraryMatrix({ offers: [2, 5] }).filter((matrix) => scored(matrix).winner !== null);

describe('the stability interval of a weight', () => {
  it('runs to where a rival draws level', () => {
    const [first, second] = stabilityIntervals(aMatrix({ weights: [1, 1], scores: { A: [5, 2], B: [3, 3] } }));
    expect(first).toEqual({ criterion: 'c1', low: expect.closeTo(1 / 3, 12), high: 1 });
    expect(second).toEqual({ criterion: 'c2', low: 0, high: expect.closeTo(2 / 3, 12) });
  });

  it('shares the freed weight equally where the other weights are all zero', () => {
    const [first] = stabilityIntervals(aMatrix({ weights: [1, 0, 0], scores: { A: [4, 1, 2], B: [3, 2, 3] } }));
    expect(first).toEqual({ criterion: 'c1', low: 0.5, high: 1 });
  });

  it('is everything for a lone criterion and for a lone offer', () => {
    expect(stabilityIntervals(aMatrix({ weights: [3], scores: { A: [4], B: [2] } }))).toEqual([{ criterion: 'c1', low: 0, high: 1 }]);
    expect(stabilityIntervals(aMatrix({ weights: [1, 2], scores: { A: [4, 1] } }))).toEqual([
      { criterion: 'c1', low: 0, high: 1 },
      { criterion: 'c2', low: 0, high: 1 },
    ]);
  });

  it('is nothing without a winner', () => {
    const tie = aMatrix({ weights: [1, 1], scores: { A: [5, 3], B: [3, 5] } });
    expect([stabilityIntervals(tie), flipPoints(tie), smallestShift(tie)]).toEqual([[], [], null]);
    const nothing = aMatrix({ weights: [0, 0], scores: { A: [5, 3], B: [3, 5] } });
    expect([stabilityIntervals(nothing), flipPoints(nothing), smallestShift(nothing)]).toEqual([[], [], null]);
  });

  it('agrees with scoring again at every weight', () => {
    fc.assert(
      fc.property(contested, (matrix) => {
        const lead = leadUnder(matrix, scored(matrix).winner!);
        const weights = weightsOf(matrix);
        for (const [place, { low, high }] of stabilityIntervals(matrix).entries()) {
          expect(low).toBeLessThanOrEqual(weights[place]! + 1e-9);
          expect(high).toBeGreaterThanOrEqual(weights[place]! - 1e-9);
          if (weights.length === 1) continue;
          const steps = Array.from({ length: 21 }, (_, step) => ({ weight: step / 20, held: lead(withWeight(weights, place, step / 20)) }));
          const isInside = (weight: number) => weight > low - 1e-9 && weight < high + 1e-9;
          expect(steps.filter(({ weight, held }) => (isInside(weight) ? held <= -1e-7 : held >= 0))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('flips', () => {
  it('name the rival that takes over, below and above', () => {
    const matrix = aMatrix({ weights: [1, 1, 1], scores: { A: [3, 4, 4], B: [5, 3, 1], C: [1, 4, 5] } });
    expect(flipPoints(matrix).filter((flip) => flip.criterion === 'c1')).toEqual([
      { criterion: 'c1', weight: expect.closeTo(0.2, 12), to: 'C' },
      { criterion: 'c1', weight: expect.closeTo(0.5, 12), to: 'B' },
    ]);
  });

  it('name the one that pulls away faster where two draw level together', () => {
    const matrix = aMatrix({ weights: [1, 1], scores: { A: [3, 5], B: [4, 3], C: [5, 1] } });
    expect(flipPoints(matrix)).toContainEqual({ criterion: 'c1', weight: expect.closeTo(2 / 3, 12), to: 'C' });
  });

  it('leave out a rival that is only level at the end of the scale', () => {
    expect(flipPoints(aMatrix({ weights: [1, 1], scores: { A: [5, 4], B: [5, 2] } }))).toEqual([]);
  });

  it('are where the new leader leads when the weight goes on', () => {
    fc.assert(
      fc.property(contested, (matrix) => {
        const lead = leadUnder(matrix, scored(matrix).winner!);
        const weights = weightsOf(matrix);
        for (const flip of flipPoints(matrix)) {
          const place = matrix.criteria.findIndex((criterion) => criterion.id === flip.criterion);
          const beyond = flip.weight + Math.sign(flip.weight - weights[place]!) * 1e-6;
          expect(Math.abs(lead(withWeight(weights, place, flip.weight)))).toBeLessThan(1e-9);
          expect(lead(withWeight(weights, place, beyond))).toBeLessThan(0);
          expect(leadUnder(matrix, flip.to)(withWeight(weights, place, beyond))).toBeGreaterThan(-1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the smallest shift of weight', () => {
  it('takes from where the winner leads most and gives to where it trails most', () => {
    expect(smallestShift(aMatrix({ weights: [1, 1], scores: { A: [5, 2], B: [3, 3] } }))).toEqual({
      amount: expect.closeTo(1 / 6, 12),
      from: 'c1',
      to: 'c2',
      newWinner: 'B',
    });
  });

  it('takes no more than a criterion has', () => {
    // Moving from c2 would level sooner by the formula (gain 5 over 4), but c2 weighs only a tenth.
    const shift = smallestShift(aMatrix({ weights: [8, 1, 1], scores: { A: [4, 5, 2], B: [1, 1, 3] } }));
    expect(shift).toMatchObject({ from: 'c1', to: 'c3', amount: expect.closeTo((0.8 * 3 + 0.1 * 4 - 0.1) / 4, 12) });
  });

  it('is none where a rival can only ever draw level', () => {
    expect(smallestShift(aMatrix({ weights: [1, 1], scores: { A: [5, 4], B: [5, 2] } }))).toBeNull();
  });

  it('is the smallest: no single move of less weight changes the winner, and a little more does', () => {
    fc.assert(
      fc.property(contested, (matrix) => {
        const lead = leadUnder(matrix, scored(matrix).winner!);
        const weights = weightsOf(matrix);
        const shift = smallestShift(matrix);
        const moved = (from: number, to: number, amount: number) =>
          weights.map((weight, place) => Math.max(0, weight + (place === to ? amount : 0) - (place === from ? amount : 0)));
        const places = [...weights.keys()];
        const leads = places.flatMap((from) => places.filter((to) => to !== from).map((to) => lead(moved(from, to, Math.min(weights[from]!, shift?.amount ?? 1)))));
        expect(Math.min(...leads)).toBeGreaterThan(-1e-9);
        if (shift === null) return;
        const at = (id: string) => weights.findIndex((_, place) => criterionId(place) === id);
        const beyond = moved(at(shift.from), at(shift.to), Math.min(shift.amount + 1e-6, weights[at(shift.from)]!));
        expect(lead(beyond)).toBeLessThan(0);
        expect(leadUnder(matrix, shift.newWinner)(beyond)).toBeGreaterThan(-1e-12);
      }),
      { numRuns: 100 },
    );
  });
});
