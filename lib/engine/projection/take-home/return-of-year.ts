import type { Assumptions } from '../../comparison/assumptions';
import { deferralLimit } from '../../tax/limits/deferral-limit';
import { matchPayLimit } from '../../tax/limits/match-limits';
import { tablesFor, type PlaceTables } from '../../tax/tables-for';
import type { TaxInput } from '../../tax/tax-input';
import type { FoldedYear } from '../projection';
import { putAway, type PutAway } from './put-away';
import type { Taxing } from './taxing';

/** The tax return of one year of service, taken as one tax year: that in which it starts. */
export interface ReturnOfYear {
  readonly input: TaxInput;
  readonly tables: PlaceTables;
  readonly putAway: PutAway;
}

const CENTS = 100;

/** Builds the return of a year from the amounts of its ledger, by how each is taxed. */
export function returnOfYear(folded: FoldedYear, taxing: Extract<Taxing, { kind: 'return' }>, assumptions: Assumptions): ReturnOfYear {
  const { state, locality, startYear, employer } = taxing;
  const year = Math.max(startYear + folded.year - 1, taxing.tables[0]?.year ?? 0);
  const tables = tablesFor(taxing.tables, { year, state, locality }, assumptions.inflation);
  const { wages: plain, supplemental, stockPlan, preference } = folded.byTaxation;
  const wages = Math.max(0, plain + supplemental) / CENTS;
  const away = putAway(assumptions, employer, { base: Math.max(0, folded.byKind.base) / CENTS, wages, matchedUpTo: matchPayLimit(employer, folded.year, assumptions.inflation) }, { deferral: deferralLimit(year, assumptions.inflation), healthSavings: tables.federal.healthSavings });
  return {
    tables,
    putAway: away,
    input: {
      year,
      filingStatus: assumptions.filingStatus,
      state,
      locality,
      wages,
      stockPlanIncome: Math.max(0, stockPlan) / CENTS,
      spouseWages: assumptions.filingStatus === 'married-joint' ? assumptions.spouseWages : 0,
      pretaxRetirement: away.retirement,
      healthSavings: away.healthSavings,
      isoSpread: Math.max(0, preference) / CENTS,
      longTermGains: 0,
      qualifiedDividends: 0,
      interest: 0,
      deduction: 'best',
    },
  };
}
