// Times the decision engine by itself and prints its figures as JSON, for scripts/bench.mjs.
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { findBeatingMix } from '@/lib/engine/decision/find-beating-mix';
import { findDominators } from '@/lib/engine/decision/find-dominators';
import { flipPoints } from '@/lib/engine/decision/flip-points';
import { nextInt32, openRandomStream } from '@/lib/engine/decision/sampling/random-stream';
import { sampleAcceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { STANDARD_SAMPLING } from '@/lib/engine/decision/sampling/standard-sampling';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { scoreSensitivity } from '@/lib/engine/decision/score-sensitivity';
import { smallestShift } from '@/lib/engine/decision/smallest-shift';
import { stabilityIntervals } from '@/lib/engine/decision/stability-intervals';
import { winnerMap } from '@/lib/engine/decision/winner-map';
import { worstLosses } from '@/lib/engine/decision/worst-losses';

const OFFERS = 5;
const CRITERIA = 8;
const stream = openRandomStream(2026);
const between = (low: number, high: number): number => low + ((nextInt32(stream) >>> 0) / 2 ** 32) * (high - low);

/** Another matrix of five offers and eight criteria at each call, with scores in half steps. */
const nextMatrix = (): DecisionMatrix => {
  const criteria = Array.from({ length: CRITERIA }, (_, k) => ({ id: `criterion ${k}`, weight: between(1, 30) }));
  const offers = Array.from({ length: OFFERS }, (_, place) => ({ id: `offer ${place}`, scores: Object.fromEntries(criteria.map(({ id }) => [id, Math.round(between(2, 10)) / 2])) }));
  return { scale: { min: 1, max: 5 }, criteria, offers };
};

/** Everything that is worked out of a matrix, but for the sampling. */
function workOut(matrix: DecisionMatrix): unknown {
  return [
    scoreMatrix(matrix),
    stabilityIntervals(matrix),
    flipPoints(matrix),
    smallestShift(matrix),
    scoreSensitivity(matrix),
    winnerMap(matrix, 'criterion 0', 'criterion 1'),
    worstLosses(matrix),
    findDominators(matrix),
    matrix.offers.map(({ id }) => findBeatingMix(matrix, id)),
  ];
}

/** Median time of a call in milliseconds, after some calls that are not counted. */
function median(call: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds * 2 }, () => {
    const from = performance.now();
    call();
    return performance.now() - from;
  });
  return times.slice(rounds).sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** The exact share of weightings in which the first of two offers wins, from its leads d: the sum over dᵢ > 0 of dᵢⁿ⁻¹ ÷ Π (dᵢ − dⱼ). */
const exactShare = (leads: readonly number[]): number =>
  leads.reduce((sum, own, i) => (own <= 0 ? sum : sum + leads.reduce((product, other, j) => (i === j ? product : (product * own) / (own - other)), 1)), 0);

const LEADS = [1, 2, 3, 4, -5, -6, -7, 0.5];
const twoOffers: DecisionMatrix = {
  scale: { min: -10, max: 10 },
  criteria: LEADS.map((_, k) => ({ id: String(k), weight: 1 })),
  offers: [
    { id: 'first', scores: Object.fromEntries(LEADS.map((lead, k) => [String(k), lead])) },
    { id: 'second', scores: Object.fromEntries(LEADS.map((_, k) => [String(k), 0])) },
  ],
};
const sampled = sampleAcceptability(twoOffers, STANDARD_SAMPLING);

process.stdout.write(
  JSON.stringify({
    withoutSampling: median(() => workOut(nextMatrix()), 300),
    nanosecondsPerSample: (median(() => sampleAcceptability(nextMatrix(), STANDARD_SAMPLING), 21) * 1e6) / STANDARD_SAMPLING.samples,
    exact: exactShare(LEADS),
    share: sampled?.ranks['first']?.[0] ?? Number.NaN,
    error: sampled?.error ?? Number.NaN,
  }),
);
