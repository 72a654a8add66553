import type { PlaceTables } from './tables-for';
import type { TaxLiability } from './tax-liability';
import { roundToCents } from './round-to-cents';

export type TaxPartId = 'federal' | 'amt' | 'niit' | 'social-security' | 'medicare' | 'additional-medicare' | 'program' | 'state' | 'local';

/** One tax of a return, in whole cents. */
export interface TaxPart {
  readonly id: TaxPartId;
  readonly name: string;
  readonly cents: number;
}

/**
 * A liability tax by tax, in the order in which it is worked out, each in whole cents; together they are the tax of the
 * year. Returns of one place have the same parts in the same order, also those that are nothing.
 * @example 2026, single, 200,000 of pay in Texas: federal 36,734.00, Social Security 11,439.00, Medicare 2,900.00
 */
export function taxParts({ federal, payroll, state, local }: TaxLiability, tables: PlaceTables): TaxPart[] {
  const part = (id: TaxPartId, name: string, dollars: number): TaxPart => ({ id, name, cents: Math.round(roundToCents(dollars) * 100) });
  return [
    part('federal', 'Federal income tax', federal.regularTax),
    part('amt', 'Alternative minimum tax', federal.alternativeMinimum.tax),
    part('niit', 'Net investment income tax', federal.netInvestmentTax),
    part('social-security', 'Social Security', payroll.socialSecurity),
    part('medicare', 'Medicare', payroll.medicare),
    part('additional-medicare', 'Additional Medicare tax', payroll.additionalMedicare),
    ...payroll.state.map(({ name, amount }) => part('program', name, amount)),
    ...(state === null ? [] : [part('state', `${tables.state?.name ?? 'State'} income tax`, state.incomeTax)]),
    ...(local === null ? [] : [part('local', `${tables.locality?.name ?? 'Local'} income tax`, local)]),
  ];
}
