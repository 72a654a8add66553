import { compileEntries } from '../ledger/compile-ledger';
import type { CompileContext } from '../ledger/compile-context';
import type { Minor } from '../money/minor';
import { foldYear } from './fold-year';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';
import { steadyStateYear } from './steady-state-year';

/** Everything an offer pays in its steady year before tax, with pay as it is in the fifth year: raises stop there. */
export function steadyState(context: Pick<CompileContext, 'offer' | 'assumptions' | 'presets'>): Minor {
  const year = steadyStateYear(context.offer, context.presets);
  const to = year * MONTHS_A_YEAR;
  return foldYear(year, compileEntries({ ...context, from: to - MONTHS_A_YEAR, to, lastRaiseYear: PROJECTED_YEARS })).gross;
}
