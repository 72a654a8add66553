import { solve } from 'yalps';
import type { DecisionMatrix } from './decision-matrix';
import { layOutMatrix } from './lay-out-matrix';

/** A blend of rivals that is better on every criterion: under any weighting, one of them is ahead. */
export type BeatingMix = readonly { readonly offer: string; readonly share: number }[];

/** A blend must be better by this share of the scale on every criterion; less is within the solver's precision. */
const LEAST_ADVANTAGE = 1e-7;

/** Added to every entry of the game below so that each is positive: entries lie between −1 and 1. */
const OFFSET = 2;

/**
 * Finds why no weighting makes an offer first: a blend of its rivals (shares that add up to one) that scores higher on
 * every criterion. Null where there is none, which means that some weighting makes the offer first or level with the
 * first. An offer can be beaten by a blend without being dominated by any one rival. Unsure scores count in the offer's
 * favour: its most against the rivals' least. Weights play no part.
 *
 * A matrix game between a chooser of weights and a chooser of rivals, solved as the linear program
 * maximise Σ vᵧ, Σ vᵧ (OFFSET + own lead over y on k) ≤ 1 for every criterion k, v ≥ 0; the value of the game is 1 ÷ Σ vᵧ
 * (von Neumann's minimax theorem).
 *
 * @example A scored 5 and 1, B scored 1 and 5, C scored 2 and 2: half A and half B score 3 and 3, so C is never first.
 */
export function findBeatingMix(matrix: DecisionMatrix, offerId: string): BeatingMix | null {
  const { span, criterionIds, offerIds, low, high } = layOutMatrix(matrix);
  const own = offerIds.indexOf(offerId);
  const most = high[own];
  if (most === undefined) throw new RangeError(`There is no offer "${offerId}".`);
  if (offerIds.length < 2 || criterionIds.length === 0) return null;

  const solution = solve<number, number>({
    direction: 'maximize',
    objective: -1,
    constraints: criterionIds.map((_, k) => [k, { max: 1 }] as const),
    variables: low.flatMap((least, rival) =>
      rival === own ? [] : [[rival, [[-1, 1] as const, ...least.map((score, k) => [k, OFFSET + ((most[k] as number) - score) / span] as const)]] as const],
    ),
  });
  const advantage = OFFSET - 1 / solution.result;
  if (solution.status !== 'optimal' || !(advantage > LEAST_ADVANTAGE)) return null;
  return solution.variables.map(([rival, amount]) => ({ offer: offerIds[rival] as string, share: amount / solution.result }));
}
