import type { Assumptions } from '../comparison/comparison';
import type { Offer } from '../offer/offer';
import type { VestingPreset } from '../vesting/vesting-preset';
import { compileBenefits } from './benefits';
import { compileBonus } from './bonus';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import { compileCosts } from './costs';
import { compileGrants } from './grants';
import type { Ledger, LedgerEntry } from './ledger-entry';
import { compileRefreshers } from './refreshers';
import { compileRetirementMatch } from './retirement-match';
import { compileSalary } from './salary';
import { compileSignOns } from './sign-on';

/** Every component of an offer, in the order in which entries of one month are listed. */
const COMPONENTS: readonly ComponentCompiler[] = [
  compileSalary,
  compileBonus,
  compileSignOns,
  compileGrants,
  compileRefreshers,
  compileRetirementMatch,
  compileBenefits,
  compileCosts,
];

/** The entries of all components within the months asked for, in order of month. */
export function compileEntries(context: CompileContext): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const compile of COMPONENTS) for (const entry of compile(context)) entries.push(entry);
  return entries.sort((a, b) => a.month - b.month);
}

/**
 * Compiles the terms of an offer and what is assumed about it into one list of dated amounts over so many months from
 * the start date. Terms that are not known leave no entries; the open questions of the projection list them.
 */
export const compileLedger = (offer: Offer, assumptions: Assumptions, presets: readonly VestingPreset[], months: number): Ledger => ({
  offerId: offer.id,
  currency: offer.currency,
  startDate: offer.startDate,
  months,
  entries: compileEntries({ offer, assumptions, presets, from: 0, to: months, lastRaiseYear: Infinity }),
});
