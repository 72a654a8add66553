import { compileEntries } from '../ledger/compile-ledger';
import type { CompileContext } from '../ledger/compile-context';
import { foldYear } from './fold-year';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';
import type { FoldedYear } from './projection';
import { steadyStateYear } from './steady-state-year';

/** The steady year of an offer, with pay as it is in the fifth year: raises stop there. */
export function steadyState(context: Pick<CompileContext, 'offer' | 'assumptions' | 'presets'>): FoldedYear {
  const year = steadyStateYear(context.offer, context.presets);
  const to = year * MONTHS_A_YEAR;
  return foldYear(year, compileEntries({ ...context, from: to - MONTHS_A_YEAR, to, lastRaiseYear: PROJECTED_YEARS }));
}
