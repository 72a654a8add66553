import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { FlipPoint } from '@/lib/engine/decision/flip-points';
import type { Verdict } from '@/lib/engine/decision/judge-verdict';
import type { ScoredMatrix, UnscoredMatrix } from '@/lib/engine/decision/score-matrix';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import { insideSentence } from '@/lib/format/inside-sentence';

/** A piece of the sentence: words, or the name of an offer, to be set in its colour. */
export type VerdictPart = string | { readonly offerId: string };

export interface VerdictWords {
  readonly sentence: readonly VerdictPart[];
  /** A second, quieter sentence; null where there is nothing worth adding. */
  readonly aside: readonly VerdictPart[] | null;
}

export interface VerdictInput {
  readonly comparison: Comparison;
  readonly projections: readonly OfferProjection[];
  readonly matrix: ScoredMatrix | UnscoredMatrix;
  readonly verdict: Verdict | null;
  /** The verdict is close by its margin alone, whatever other weightings say. */
  readonly narrow: boolean;
  /** Share of all weightings, 0 to 1, in which the winner comes first; null without a winner. */
  readonly firstShare: number | null;
  /** False while `firstShare` is only a first look. */
  readonly settled: boolean;
  readonly flips: readonly FlipPoint[];
  /** How many cells of the matrix have no score, and how many there are. */
  readonly missingScores: number;
  readonly cells: number;
  readonly locale: string;
}

/** Says in the reader's words who leads and how firmly, or what is missing before anything can be said. */
export const verdictWords = (input: VerdictInput): VerdictWords => {
  const { offers } = input.comparison;
  const [only] = offers;
  if (only === undefined) return { sentence: ['Type in your first offer to see what it is worth.'], aside: null };
  if (offers.length === 1)
    return { sentence: [{ offerId: only.id }, ' stands alone. Add another offer to weigh it against.'], aside: payOfOne(input) };
  if (input.matrix.status === 'unscored') return { sentence: leadOnPay(input), aside: [whatIsMissing(input.matrix.reason)] };
  if (input.missingScores === input.cells) return { sentence: leadOnPay(input), aside: ['Nothing is scored yet: the matrix weighs everything else against the pay.'] };
  return { sentence: input.matrix.winner === null ? levelTop(input.matrix) : leadOf(input, input.matrix.winner), aside: asideOf(input, input.matrix) };
};

const whatIsMissing = (reason: UnscoredMatrix['reason']): string =>
  reason === 'no-weights' ? 'Every criterion weighs nothing: give one a weight in the matrix.' : 'Add criteria in the matrix to weigh more than pay.';

const payOfOne = ({ projections, locale }: VerdictInput): readonly VerdictPart[] | null => {
  const [projection] = projections;
  return projection === undefined || projection.total4 === 0 || projection.missing === 'base'
    ? null
    : [`It comes to ${formatMoney(projection.average4, projection.currency, locale, { decimals: 'whole' })} a year on average over four years, before tax.`];
};

/** Offers by four-year total, the best first; null where their currencies differ or a salary is not known. */
const byPay = ({ projections }: VerdictInput): readonly OfferProjection[] | null =>
  new Set(projections.map((projection) => projection.currency)).size > 1 || projections.some((projection) => projection.missing === 'base') ? null : [...projections].sort((one, other) => other.total4 - one.total4);

/** Why the offers are not compared by pay. */
const notComparable = ({ projections }: VerdictInput): readonly VerdictPart[] => {
  const unknown = projections.filter((projection) => projection.missing === 'base');
  const [first] = unknown;
  if (first === undefined) return ['These offers pay in different currencies, so their pay is not compared.'];
  if (unknown.length > 1) return [`The base salary of ${unknown.length} offers is not known yet, so their pay is not compared.`];
  return ['The base salary of ', { offerId: first.offerId }, ' is not known yet, so pay is not compared.'];
};

const difference = (more: OfferProjection, less: OfferProjection, locale: string): string =>
  formatMoney(more.total4 - less.total4, more.currency, locale, { compact: true });

const leadOnPay = (input: VerdictInput): readonly VerdictPart[] => {
  const ranking = byPay(input);
  const [first, second] = ranking ?? [];
  if (first === undefined || second === undefined) return notComparable(input);
  if (first.total4 === second.total4) return ['On pay alone, nothing tells ', { offerId: first.offerId }, ' and ', { offerId: second.offerId }, ' apart.'];
  return ['On pay alone, ', { offerId: first.offerId }, ' leads ', { offerId: second.offerId }, ` by ${difference(first, second, input.locale)} over four years.`];
};

const levelTop = (matrix: ScoredMatrix): readonly VerdictPart[] => {
  const names = matrix.leaders.flatMap((offerId, index): VerdictPart[] => {
    if (index === 0) return [{ offerId }];
    return [index === matrix.leaders.length - 1 ? ' and ' : ', ', { offerId }];
  });
  return [...names, matrix.leaders.length > 2 ? ' are level. Nothing you have scored tells them apart.' : ' are level: too close to call.'];
};

/** The flip that asks for the smallest change of a weight; of equal ones, that which counts something for more. */
const nearestFlip = (flips: readonly FlipPoint[], weights: Readonly<Record<string, number>>): FlipPoint | null => {
  const change = (flip: FlipPoint) => flip.weight - (weights[flip.criterion] ?? 0);
  return flips.reduce<FlipPoint | null>((nearest, flip) => {
    if (nearest === null) return flip;
    const nearer = Math.abs(change(nearest)) - Math.abs(change(flip));
    return nearer > ROUNDING || (nearer > -ROUNDING && change(flip) > change(nearest)) ? flip : nearest;
  }, null);
};

const ROUNDING = 1e-9;

/**
 * The nearest weight beyond a flip point that can be said in whole percent (or tenths), so that the rival really leads
 * there: at the flip point itself the two are level.
 */
const beyond = (flip: number, from: number, decimals: number): number => {
  const steps = flip * 100 * 10 ** decimals;
  const past = flip > from ? Math.floor(steps + ROUNDING) + 1 : Math.ceil(steps - ROUNDING) - 1;
  return past / 100 / 10 ** decimals;
};

/** The two weights as percentages, with a decimal where whole ones would read the same. */
const weightPair = (flip: number, from: number, locale: string): readonly [string, string] => {
  const at = (decimals: number) => [formatPercent(beyond(flip, from, decimals), locale, { decimals }), formatPercent(from, locale, { decimals })] as const;
  const whole = at(0);
  return whole[0] === whole[1] ? at(1) : whole;
};

const leadOf = (input: VerdictInput, winner: string): readonly VerdictPart[] => {
  const { matrix, flips, comparison, locale, missingScores: missing } = input;
  const opening: readonly VerdictPart[] = [{ offerId: winner }, `${missing > 0 ? ' leads so far' : ' leads'}${butHowFirmly(input)}.`];
  if (matrix.status === 'unscored' || missing > 0 || comparison.criteria.length === 1) return opening;
  const flip = nearestFlip(flips, matrix.weights);
  if (flip === null) return [...opening, ' Changing any one weight would not alter that.'];
  const criterion = comparison.criteria.find((one) => one.id === flip.criterion);
  const [to, from] = weightPair(flip.weight, matrix.weights[flip.criterion] ?? 0, locale);
  return [...opening, ` Counting ${insideSentence(criterion?.name ?? 'one criterion')} at ${to} instead of ${from} would put `, { offerId: flip.to }, ' first.'];
};

/** What keeps the lead from being clear: a small margin, other weightings, or, where no weight could turn it, unsure scores. */
const butHowFirmly = ({ verdict, narrow, flips }: VerdictInput): string => {
  if (verdict !== 'close') return '';
  if (narrow) return ', but not by much';
  return flips.length > 0 ? ', but it hangs on your weights' : ', but scores you are unsure of could turn it';
};

const asideOf = (input: VerdictInput, matrix: ScoredMatrix): readonly VerdictPart[] | null => {
  if (input.missingScores > 0) return missingScores(input, matrix);
  const ranking = byPay(input);
  const leader = input.projections.find((projection) => projection.offerId === matrix.winner);
  if (ranking === null) return notComparable(input);
  const [best] = ranking;
  if (leader === undefined || best === undefined) return null;
  return best.total4 > leader.total4 ? paysMore(best, leader, input.locale) : paysMoreLater(ranking, leader, input.locale);
};

const missingScores = ({ missingScores: missing }: VerdictInput, matrix: ScoredMatrix): readonly VerdictPart[] => {
  const count = missing === 1 ? 'One score is still missing' : `${missing} scores are still missing`;
  const winner = matrix.offers.find((offer) => offer.id === matrix.winner);
  const contested = winner === undefined || matrix.offers.some((offer) => offer.id !== winner.id && offer.high >= winner.low);
  return [contested ? `${count} and could change this.` : `${count}; whatever ${missing === 1 ? 'it is' : 'they are'}, the leader stays.`];
};

const paysMore = (best: OfferProjection, leader: OfferProjection, locale: string): readonly VerdictPart[] => [
  { offerId: best.offerId },
  ` pays ${difference(best, leader, locale)} more over four years, before tax.`,
];

/** The leader pays most over four years; somebody may still pay more in the fifth. */
const paysMoreLater = (ranking: readonly OfferProjection[], leader: OfferProjection, locale: string): readonly VerdictPart[] => {
  const fifth = (projection: OfferProjection) => projection.years[4]?.gross ?? 0;
  const later = [...ranking].sort((one, other) => fifth(other) - fifth(one))[0];
  if (later === undefined || fifth(later) <= fifth(leader)) return ['It also pays most over four years, before tax.'];
  const amount = formatMoney(fifth(later) - fifth(leader), leader.currency, locale, { compact: true });
  return [{ offerId: later.offerId }, ` would pay ${amount} more in the fifth year, when first grants have ended.`];
};
