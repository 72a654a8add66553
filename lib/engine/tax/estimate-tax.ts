import { roundToCents } from './round-to-cents';
import { tablesFor } from './tables-for';
import type { Source } from './tables/source';
import type { TaxTables } from './tables/tax-tables';
import type { PlaceTables } from './tables-for';
import type { TaxInput } from './tax-input';
import { taxLiability } from './tax-liability';
import { taxNotes } from './tax-notes';
import type { TaxResult } from './tax-result';

/** The extra pay whose tax gives the marginal rate. */
const STEP = 100;
/** The marginal rate is given to a millionth. */
const RATE_PARTS = 1e6;

/**
 * A year's federal, payroll, state and local tax on one return, as a full-year resident who works in the same state.
 * Years after the last published tables use those, raised by `inflation` (0.025 is 2.5 % a year). Parts are rounded to
 * the cent and add up to the total. Throws a `RangeError` for a year, state or locality that no table covers.
 * @example 2026, single, 100,000 of pay in Texas: total 20,820
 */
export function estimateTax(input: TaxInput, tables: TaxTables, inflation: number): TaxResult {
  const place = tablesFor(tables, input, inflation);
  const liability = taxLiability(input, place);
  const withMore = taxLiability({ ...input, wages: input.wages + STEP }, place);
  const { federal, payroll, state, local } = liability;

  const regularTax = roundToCents(federal.regularTax);
  const amt = roundToCents(federal.alternativeMinimum.tax);
  const niit = roundToCents(federal.netInvestmentTax);
  const incomeTax = roundToCents(regularTax + amt + niit);
  const socialSecurity = roundToCents(payroll.socialSecurity);
  const medicare = roundToCents(payroll.medicare);
  const additionalMedicare = roundToCents(payroll.additionalMedicare);
  const programs = payroll.state.map(({ name, amount }) => ({ name, amount: roundToCents(amount) }));
  const stateTax = state === null ? 0 : roundToCents(state.incomeTax);
  const localTax = local === null ? 0 : roundToCents(local);
  const total = roundToCents(programs.reduce((sum, { amount }) => sum + amount, incomeTax + socialSecurity + medicare + additionalMedicare + stateTax + localTax));

  return {
    federal: {
      agi: roundToCents(federal.agi),
      deduction: roundToCents(federal.deduction),
      deductionKind: federal.deductionKind,
      taxableIncome: roundToCents(federal.taxableIncome),
      regularTax,
      amt,
      niit,
      incomeTax,
    },
    payroll: { socialSecurity, medicare, additionalMedicare, state: programs },
    state: state === null ? null : { taxableIncome: roundToCents(state.taxableIncome), incomeTax: stateTax },
    local: place.locality === null ? null : { name: place.locality.name, incomeTax: localTax },
    total,
    takeHome: roundToCents(federal.agi - total),
    marginalRate: Math.round(((withMore.total - liability.total) / STEP) * RATE_PARTS) / RATE_PARTS,
    notes: taxNotes(input, place, inflation, liability),
    sources: sourcesOf(place),
  };
}

const sourcesOf = ({ federal, payroll, state, locality }: PlaceTables): readonly Source[] =>
  [...federal.sources, payroll.source, ...(state?.sources ?? []), locality?.source].filter((source) => source !== null && source !== undefined);
