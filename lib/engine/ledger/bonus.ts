import { partOfFirstCalendarYear } from '../calendar/part-of-first-calendar-year';
import type { Minor } from '../money/minor';
import { roundMinor } from '../money/round-minor';
import { toMinor } from '../money/to-minor';
import type { Offer } from '../offer/offer';
import { baseAsOffered, baseOfMonth } from './base-of-month';
import { bonusPeriods, type BonusPeriod } from './bonus-periods';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import type { EntryRisk } from './entry-risk';
import type { Certainty, LedgerEntry } from './ledger-entry';
import { makeEntry } from './make-entry';
import { PROMOTED } from './promoted';
import { promotionInForce } from './promotion-in-force';

const PAYOUT = { by: 'payout' } as const satisfies EntryRisk;

/**
 * The yearly bonus: the target (a share of the base of the months it is for, or an amount) × what the company is expected
 * to pay out × one's own rating. One in writing is paid at target and guaranteed. A prorated first bonus covers the part
 * of the calendar year from the start date to 31 December. What counted promotions add is assumed. Nothing while the
 * target, or a base it depends on, is not known.
 */
export const compileBonus: ComponentCompiler = (context) => {
  const { bonus, promotions } = context.offer;
  const entries: LedgerEntry[] = [];
  for (const period of bonusPeriods(context.offer, context.from, context.to)) {
    const offered = bonusOf(context, period, offeredTerms);
    if (offered === null) continue;
    const paid = promotions.length === 0 ? offered : (bonusOf(context, period, promotedTerms) ?? offered);
    const isSure = isGuaranteed(bonus, period);
    const sure = paid < offered ? paid : offered;
    const month = period.paidIn;
    const risk = isSure ? null : PAYOUT;
    if (sure !== 0) entries.push(bonusEntry(month, 'bonus', isSure ? 'Guaranteed bonus' : 'Target bonus', sure, isSure ? 'guaranteed' : 'target', risk));
    if (paid !== sure) entries.push(bonusEntry(month, PROMOTED.source, PROMOTED.label, (paid - sure) as Minor, PROMOTED.certainty, risk));
  }
  return entries;
};

const bonusEntry = (month: number, source: string, label: string, amount: Minor, certainty: Certainty, risk: EntryRisk | null): LedgerEntry =>
  makeEntry({ month, source, label, kind: 'bonus', amount, certainty, liquidity: 'cash', taxation: 'supplemental', risk });

const isGuaranteed = ({ guaranteed }: Offer['bonus'], { index }: BonusPeriod): boolean => guaranteed === 'all' || (guaranteed === 'first' && index === 0);

/** The yearly base and the target in force in a month; null while either is not known. */
type TermsOfMonth = (context: CompileContext, month: number) => { readonly base: Minor; readonly target: number } | null;

const offeredTerms: TermsOfMonth = (context, month) => termsOf(context, baseAsOffered(context, month), context.offer.bonus.target);

const promotedTerms: TermsOfMonth = (context, month) =>
  termsOf(context, baseOfMonth(context, month), promotionInForce(context, 'bonusTarget', month)?.bonusTarget ?? context.offer.bonus.target);

function termsOf({ offer: { bonus, currency } }: CompileContext, pay: Minor | null, target: number | null): ReturnType<TermsOfMonth> {
  if (target === null) return null;
  if (bonus.basis === 'amount') return { base: toMinor(target, currency), target: 1 };
  return pay === null ? null : { base: pay, target };
}

/** The mean over the months it is for, rounded once; months on the same terms are taken together, so that they stay exact. */
function bonusOf(context: CompileContext, period: BonusPeriod, terms: TermsOfMonth): Minor | null {
  const { bonus, startDate } = context.offer;
  const part = period.index === 0 && bonus.firstYear === 'prorated' ? partOfFirstCalendarYear(startDate) : 1;
  const payout = isGuaranteed(bonus, period) ? part : bonus.multiplier * bonus.personalMultiplier * part;
  const months = period.to - period.from;
  let sum = 0;
  for (let month = period.from; month < period.to; ) {
    const end = Math.min(period.to, nextChange(context.offer, month));
    const now = terms(context, month);
    if (now === null) return null;
    const worth = now.base * (now.target * payout);
    sum += end - month === months ? worth : (worth * (end - month)) / months;
    month = end;
  }
  return roundMinor(sum);
}

/** The first month after another in which base or target may change: an anniversary, or a promotion. */
function nextChange({ promotions }: Offer, month: number): number {
  let next = 12 * (Math.floor(month / 12) + 1);
  for (const promotion of promotions) if (promotion.month > month && promotion.month < next) next = promotion.month;
  return next;
}
