import type { Assumptions } from '../../comparison/assumptions';
import { taxLiability } from '../../tax/tax-liability';
import { taxNotes } from '../../tax/tax-notes';
import type { TaxInput } from '../../tax/tax-input';
import type { TaxPart } from '../../tax/tax-parts';
import type { FoldedYear } from '../projection';
import type { PutAway } from './put-away';
import { returnOfYear } from './return-of-year';
import { taxDue } from './tax-due';
import type { Taxing } from './taxing';

/** How the tax of one year comes about. Dollars, but for the parts, which are in cents. */
export interface TaxBreakdown {
  readonly input: TaxInput;
  readonly putAway: PutAway;
  readonly federal: { readonly agi: number; readonly deduction: number; readonly deductionKind: 'standard' | 'itemized'; readonly taxableIncome: number };
  /** What the offer's pay adds to each tax; together the tax of the year. */
  readonly parts: readonly TaxPart[];
  /** What is assumed, carried forward or left out, in sentences. */
  readonly notes: readonly string[];
}

/** The steps behind the tax of one year of service in the US. */
export function taxBreakdown(folded: FoldedYear, taxing: Extract<Taxing, { kind: 'return' }>, assumptions: Assumptions): TaxBreakdown {
  const filed = returnOfYear(folded, taxing, assumptions);
  const liability = taxLiability(filed.input, filed.tables);
  const { agi, deduction, deductionKind, taxableIncome } = liability.federal;
  return {
    input: filed.input,
    putAway: filed.putAway,
    federal: { agi, deduction, deductionKind, taxableIncome },
    parts: taxDue(filed),
    notes: taxNotes(filed.input, filed.tables, assumptions.inflation, liability),
  };
}
