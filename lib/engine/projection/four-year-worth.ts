import type { CompileContext } from '../ledger/compile-context';
import type { ComponentCompiler } from '../ledger/component-compiler';
import type { Minor } from '../money/minor';
import { COMPARED_YEARS, MONTHS_A_YEAR } from './horizon';

/** What is being projected, without the months it is projected for. */
export type ProjectedTerms = Pick<CompileContext, 'offer' | 'assumptions' | 'presets'>;

/** What some components add to the four-year total. */
export function fourYearWorth(terms: ProjectedTerms, components: readonly ComponentCompiler[]): Minor {
  const context: CompileContext = { ...terms, from: 0, to: COMPARED_YEARS * MONTHS_A_YEAR, lastRaiseYear: Infinity };
  let worth = 0;
  for (const compile of components) for (const { amount } of compile(context)) worth += amount;
  return worth as Minor;
}
