import type { Regret } from '@/lib/engine/record/decision-view';
import type { VerdictFacts } from '@/lib/engine/record/verdict-facts';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';

/** Names an offer by its id. */
export type NameOf = (offerId: string) => string;

/** Who leads a matrix. */
export type Leader = Pick<VerdictFacts, 'verdict' | 'winner' | 'margin'>;

/**
 * The verdict as it was computed, in a sentence.
 *
 * @param tense `then` for what was frozen
 * @example verdictSentence(facts, nameOf, 'then', 'en-US') // 'Halyard led the matrix by 0.20, which is close.'
 */
export function verdictSentence({ verdict, winner, margin }: Leader, nameOf: NameOf, tense: 'now' | 'then', locale: string): string {
  const [led, were, said] = tense === 'now' ? ['leads', 'are', 'names no leader yet'] : ['led', 'were', 'named no leader yet'];
  if (verdict === null) return `The matrix ${said}.`;
  if (winner === null) return `Several offers ${were} level at the top of the matrix.`;
  const by = margin === null ? '' : ` by ${formatNumber(margin, locale, { decimals: 2 })}`;
  return `${nameOf(winner)} ${led} the matrix${by}${verdict === 'close' ? ', which is close' : ''}.`;
}

/**
 * In how many weightings the winner came first; null where nothing led.
 *
 * @example 'It came first in 53% of all weightings.'
 */
export const weightingsSentence = ({ firstShare }: Pick<VerdictFacts, 'firstShare'>, locale: string): string | null =>
  firstShare === null ? null : `It came first in ${formatPercent(firstShare, locale)} of all weightings.`;

/**
 * The answer to the regret test beside the verdict. Where they disagree it says so and takes no side.
 *
 * @example 'You would regret not taking Cinder, and the matrix puts Halyard first. The two disagree; both stay as they are.'
 */
export function regretSentence({ offerId }: Pick<Regret, 'offerId'>, { verdict, winner }: Leader, nameOf: NameOf): string {
  const answer = `You would regret not taking ${nameOf(offerId)}`;
  if (verdict === null) return `${answer}. The matrix names no leader yet.`;
  if (winner === null) return `${answer}. The matrix has several offers level at the top.`;
  if (winner === offerId) return `${answer}, and the matrix puts it first too.`;
  return `${answer}, and the matrix puts ${nameOf(winner)} first. The two disagree; both stay as they are.`;
}

/**
 * What a choice leaves aside: the leader of the matrix, the answer to the regret test, both or neither.
 *
 * @example choiceSentence('b', facts, regret, nameOf) // 'You went against the matrix, and with what you said you would regret.'
 */
export function choiceSentence(offerId: string, { winner }: Pick<VerdictFacts, 'winner'>, regret: Pick<Regret, 'offerId'> | null): string | null {
  const matrix = winner === null ? null : winner === offerId;
  const gut = regret === null ? null : regret.offerId === offerId;
  if (matrix === null && gut === null) return null;
  if (gut === null) return matrix === true ? 'You went with the matrix.' : 'You went against the matrix.';
  if (matrix === null) return gut ? 'You went with what you said you would regret.' : 'You went against what you said you would regret.';
  if (matrix === gut) return matrix ? 'You went with the matrix and with what you said you would regret.' : 'You went against the matrix and against what you said you would regret.';
  return matrix ? 'You went with the matrix, and against what you said you would regret.' : 'You went against the matrix, and with what you said you would regret.';
}
