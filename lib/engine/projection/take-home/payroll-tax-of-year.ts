import type { Assumptions } from '../../comparison/assumptions';
import type { TaxPartId } from '../../tax/tax-parts';
import type { FoldedYear } from '../projection';
import { returnOfYear } from './return-of-year';
import { taxDue } from './tax-due';
import type { Taxing } from './taxing';

const PAYROLL: ReadonlySet<TaxPartId> = new Set(['social-security', 'medicare', 'additional-medicare', 'program']);

/**
 * The part of a year's tax, in cents, that only wages bear: Social Security, Medicare and a state's programmes. None where
 * all tax is one share of pay.
 * @example 2026, single, 120,000 of pay in Texas: 9,180.00
 */
export const payrollTaxOfYear = (folded: FoldedYear, taxing: Taxing, assumptions: Assumptions): number =>
  taxing.kind === 'return' ? taxDue(returnOfYear(folded, taxing, assumptions)).reduce((sum, { id, cents }) => (PAYROLL.has(id) ? sum + cents : sum), 0) : 0;
