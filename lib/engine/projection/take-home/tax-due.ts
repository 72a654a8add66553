import { taxLiability } from '../../tax/tax-liability';
import { taxParts, type TaxPart } from '../../tax/tax-parts';
import type { ReturnOfYear } from './return-of-year';

/**
 * What an offer's pay adds to the tax of its return, tax by tax, in whole cents. On a joint return it is what the couple
 * owes less what the spouse's pay alone would owe.
 * @example 2026, single, Texas, 200,000 of pay: federal 36,734.00 and payroll tax 14,339.00
 */
export function taxDue({ input, tables }: ReturnOfYear): TaxPart[] {
  const parts = taxParts(taxLiability(input, tables), tables);
  if (input.spouseWages === 0) return parts;
  const without = taxParts(taxLiability({ ...input, wages: 0, stockPlanIncome: 0, pretaxRetirement: 0, healthSavings: 0, isoSpread: 0 }, tables), tables);
  return parts.map((part, at) => ({ ...part, cents: part.cents - (without[at]?.cents ?? 0) }));
}
