import type { BreakEven, BreakEvenRow, Obstacle } from '@/lib/engine/negotiation/break-even';
import type { PayLever } from '@/lib/engine/negotiation/with-more-pay';
import { minorDigits } from '@/lib/engine/money/minor-digits';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { insideSentence } from '@/lib/format/inside-sentence';
import { listNames } from '@/lib/format/list-names';

export type BreakEvenGoal = 'pay' | 'matrix';

interface Names {
  readonly company: (offerId: string) => string;
  readonly criterion: (criterionId: string) => string;
  readonly locale: string;
}

/** An amount that is enough, in whole units: rounded up. */
export const enough = (minor: number, currency: string, locale: string): string => {
  const unit = 10 ** minorDigits(currency);
  return formatMoney(Math.ceil(minor / unit) * unit, currency, locale, { decimals: 'whole' });
};

/** Why no amount will do, in a sentence. */
export function obstacleText(obstacle: Obstacle, goal: BreakEvenGoal, { company, criterion, locale }: Names): string {
  switch (obstacle.reason) {
    case 'own-pay-unknown':
      return goal === 'pay' ? 'Its take-home pay is not known yet.' : 'Its pay is not known yet.';
    case 'rival-pay-unknown':
      return `The take-home pay of ${listNames(obstacle.offers.map(company))} is not known yet.`;
    case 'no-effect':
      return goal === 'pay' ? 'No amount: more of it is no take-home pay within four years.' : 'No amount: more of it moves no score that is measured.';
    case 'not-measured':
      return 'No amount: no criterion that counts is measured by pay.';
    case 'chance-counts':
      return 'Not worked out: the chance of paying most counts.';
    case 'scale-ends': {
      const names = listNames(obstacle.criteria.map((id) => insideSentence(criterion(id))));
      const behind = obstacle.behind < 0.005 ? 'only draws level' : `is still ${formatNumber(obstacle.behind, locale, { decimals: 2 })} behind`;
      return obstacle.already ? `No amount: its score for ${names} is already 5.` : `No amount: with 5 for ${names} it ${behind}.`;
    }
  }
}

/** The one reason why no kind of pay will do; null where one of them will, or where the reasons differ. */
export function commonObstacle(row: Readonly<Record<PayLever, BreakEven>>): Obstacle | null {
  const [first, ...others] = [row.base, row.signOn, row.equity] as const;
  if (first.kind !== 'none') return null;
  return others.every((other) => other.kind === 'none' && JSON.stringify(other.obstacle) === JSON.stringify(first.obstacle)) ? first.obstacle : null;
}

const FIGURE: Readonly<Record<BreakEvenGoal, string>> = { pay: 'on four-year take-home pay', matrix: 'in the matrix' };

/**
 * Which offer needs least to lead, in a sentence: by more base, which every offer has, else by a sign-on payment.
 *
 * @example 'Cinder is nearest to leading in the matrix: with $12,301 more base a year, or $49,202 on starting.'
 */
export function breakEvenSentence(rows: readonly BreakEvenRow[], goal: BreakEvenGoal, { company, locale, currencyOf }: Names & { readonly currencyOf: (offerId: string) => string }): string {
  const answers = rows.flatMap(({ offerId, [goal]: answer }) => (answer === null ? [] : [{ offerId, answer }]));
  if (answers.length === 0) return '';
  const within = answers.flatMap(({ offerId, answer: { base, signOn } }) => (base.kind === 'amount' ? [{ offerId, base, signOn }] : []));
  if (answers.every(({ answer }) => commonObstacle(answer)?.reason === 'chance-counts')) return `What would lead ${FIGURE[goal]} is not worked out while the chance of paying most counts there.`;
  if (within.length === 0) return `More pay alone would put no other offer first ${FIGURE[goal]}.`;
  const nearest = within.reduce((least, one) => (one.base.more < least.base.more ? one : least));
  const currency = currencyOf(nearest.offerId);
  const orSignOn = nearest.signOn.kind === 'amount' ? `, or ${enough(nearest.signOn.more, currency, locale)} on starting` : '';
  return `${company(nearest.offerId)} is nearest to leading ${FIGURE[goal]}: with ${enough(nearest.base.more, currency, locale)} more base a year${orSignOn}.`;
}
