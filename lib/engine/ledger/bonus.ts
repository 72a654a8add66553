import { partOfFirstCalendarYear } from '../calendar/part-of-first-calendar-year';
import { multiplyMinor } from '../money/multiply-minor';
import { toMinor } from '../money/to-minor';
import { baseOfYear } from './base-of-year';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import type { EntryRisk } from './entry-risk';
import type { LedgerEntry } from './ledger-entry';

const PAYOUT = { by: 'payout' } as const satisfies EntryRisk;

/**
 * The yearly bonus, in the last month of each year of service: the target (a share of that year's base, or an amount)
 * times the expected payout. A prorated first bonus covers the part of the calendar year from the start date to
 * 31 December. Nothing while the target, or a base it depends on, is not known.
 */
export const compileBonus: ComponentCompiler = (context) => {
  const entries: LedgerEntry[] = [];
  for (let year = Math.floor(context.from / 12) + 1; 12 * year - 1 < context.to; year++) {
    const amount = bonusOfYear(context, year);
    if (amount !== null && amount !== 0)
      entries.push({ month: 12 * year - 1, source: 'bonus', label: 'Target bonus', kind: 'bonus', amount, quantity: null, certainty: 'target', liquidity: 'cash', taxation: 'supplemental', clawback: null, risk: PAYOUT });
  }
  return entries;
};

function bonusOfYear(context: CompileContext, year: number) {
  const { bonus, currency, startDate } = context.offer;
  if (bonus.target === null) return null;
  const basis = bonus.basis === 'rate' ? baseOfYear(context, year) : toMinor(bonus.target, currency);
  if (basis === null) return null;
  const part = year === 1 && bonus.firstYear === 'prorated' ? partOfFirstCalendarYear(startDate) : 1;
  return multiplyMinor(basis, (bonus.basis === 'rate' ? bonus.target : 1) * bonus.multiplier * part);
}
