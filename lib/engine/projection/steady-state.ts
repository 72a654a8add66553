import { compileEntries } from '../ledger/compile-ledger';
import type { CompileContext } from '../ledger/compile-context';
import type { LedgerEntry } from '../ledger/ledger-entry';
import { foldYear } from './fold-year';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';
import type { FoldedYear } from './projection';
import { steadyStateYear } from './steady-state-year';

type SteadyContext = Pick<CompileContext, 'offer' | 'assumptions' | 'presets'>;

/** The entries of an offer's steady year, with pay as it is in the fifth year: raises stop there. */
export function steadyEntries(context: SteadyContext): { readonly year: number; readonly entries: readonly LedgerEntry[] } {
  const year = steadyStateYear(context.offer, context.presets);
  const to = year * MONTHS_A_YEAR;
  return { year, entries: compileEntries({ ...context, from: to - MONTHS_A_YEAR, to, lastRaiseYear: PROJECTED_YEARS }) };
}

/** The steady year of an offer. */
export function steadyState(context: SteadyContext): FoldedYear {
  const { year, entries } = steadyEntries(context);
  return foldYear(year, entries);
}
