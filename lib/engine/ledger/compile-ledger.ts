import type { Assumptions } from '../comparison/assumptions';
import type { Offer } from '../offer/offer';
import type { VestingPreset } from '../vesting/vesting-preset';
import { compileBenefits } from './benefits';
import { compileBonus } from './bonus';
import { compileCommute } from './commute';
import type { CompileContext } from './compile-context';
import type { ComponentCompiler } from './component-compiler';
import { compileCosts } from './costs';
import { compileEspp } from './espp';
import { compileGrants } from './grants';
import { compileHealthPremium, compileHsa } from './health';
import type { Ledger, LedgerEntry } from './ledger-entry';
import { compileRefreshers } from './refreshers';
import { compileRelocation } from './relocation';
import { compileRetirementMatch } from './retirement-match';
import { compileSalary } from './salary';
import { compileSignOns } from './sign-on';
import { compileStipends } from './stipends';

/** Every component of an offer, in the order in which entries of one month are listed. */
const COMPONENTS: readonly ComponentCompiler[] = [
  compileSalary,
  compileBonus,
  compileSignOns,
  compileRelocation,
  compileGrants,
  compileRefreshers,
  compileEspp,
  compileRetirementMatch,
  compileHsa,
  compileStipends,
  compileBenefits,
  compileHealthPremium,
  compileCommute,
  compileCosts,
];

/** The entries of all components within the months asked for, in order of month. */
export function compileEntries(context: CompileContext): LedgerEntry[] {
  return inOrderOfMonth(([] as LedgerEntry[]).concat(...COMPONENTS.map((compile) => compile(context))), context);
}

/** Sorts by counting the entries of each month: on hundreds of entries several times as fast as comparing them. */
function inOrderOfMonth(entries: readonly LedgerEntry[], { from, to }: CompileContext): LedgerEntry[] {
  const starts: number[] = new Array<number>(to - from + 1).fill(0);
  for (const { month } of entries) starts[month - from + 1] = (starts[month - from + 1] ?? 0) + 1;
  for (let month = 1; month < starts.length; month++) starts[month] = (starts[month] ?? 0) + (starts[month - 1] ?? 0);
  const ordered: LedgerEntry[] = new Array<LedgerEntry>(entries.length);
  for (const entry of entries) {
    const place = starts[entry.month - from] ?? 0;
    ordered[place] = entry;
    starts[entry.month - from] = place + 1;
  }
  return ordered;
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
