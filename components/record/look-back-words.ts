import type { LookBackYear } from '@/lib/engine/record/look-back';
import { formatMoney } from '@/lib/format/format-money';

/**
 * The years together, in a sentence.
 *
 * @param told at least one year
 * @example 'Over 2 years 812,000 came where 790,000 was projected: 22,000 more.'
 */
export function lookBackSentence(told: readonly LookBackYear[], currency: string, locale: string): string {
  const projected = told.reduce((sum, year) => sum + year.projected.gross, 0);
  const came = told.reduce((sum, year) => sum + year.came.gross, 0);
  const money = (amount: number) => formatMoney(amount, currency, locale, { compact: true });
  const span = told.length === 1 ? 'For the first year' : `Over ${told.length} years`;
  if (came === projected) return `${span} ${money(projected)} was projected. Enter what came, and the difference shows here.`;
  return `${span} it comes to ${money(came)} where ${money(projected)} was projected: ${money(Math.abs(came - projected))} ${came > projected ? 'more' : 'less'}.`;
}
