import type { Assumptions } from '../../comparison/assumptions';
import type { Minor } from '../../money/minor';
import { multiplyMinor } from '../../money/multiply-minor';
import type { FoldedYear } from '../projection';
import { returnOfYear } from './return-of-year';
import { taxDue } from './tax-due';
import type { Taxing } from './taxing';

/** What becomes of a year's pay; each null where its tax cannot be worked out. */
export interface TakeHomeYear {
  /** All tax on the year's pay. */
  readonly tax: Minor | null;
  /** Own pay put into retirement and health savings before tax. */
  readonly putAway: Minor | null;
  /** Cash and shares that can be sold, less tax and what is put away. */
  readonly takeHome: Minor | null;
  /** What is then left of it after exercising options as they vest, whose shares are kept. */
  readonly afterExercising: Minor | null;
}

const UNKNOWN: TakeHomeYear = { tax: null, putAway: null, takeHome: null, afterExercising: null };

/**
 * What is left of a year's pay, before and after options are exercised; null while its tax is not known.
 * @example 100,000 of cash, 25,000 of tax, 10,000 for 5,000 options at 2: take-home 75,000, after exercising 65,000
 */
export function leftOf({ byLiquidity, exercising }: Pick<FoldedYear, 'byLiquidity' | 'exercising'>, tax: Minor | null, putAway: Minor | null): Pick<TakeHomeYear, 'takeHome' | 'afterExercising'> {
  if (tax === null || putAway === null) return { takeHome: null, afterExercising: null };
  const takeHome = byLiquidity.cash + byLiquidity.liquid - tax - putAway;
  return { takeHome: takeHome as Minor, afterExercising: (takeHome - exercising) as Minor };
}

/**
 * Tax and take-home pay of one year. Take-home pay is what comes in as cash or as shares that can be sold, costs of the
 * job taken off, less all tax on the year's pay and less what is put away before tax. The employer's match, benefits in
 * kind and shares that cannot be sold are no part of it, but the tax on the latter is: it is owed in cash.
 */
export function takeHomeOfYear(folded: FoldedYear, taxing: Taxing, assumptions: Assumptions): TakeHomeYear {
  if (taxing.kind === 'unknown') return UNKNOWN;
  const { tax, putAway } = taxing.kind === 'rate' ? taxedAtRate(folded, taxing.rate) : taxedOnReturn(folded, taxing, assumptions);
  return { tax, putAway, ...leftOf(folded, tax, putAway) };
}

const taxedAtRate = ({ byTaxation: { wages, supplemental, stockPlan, preference } }: FoldedYear, rate: number) => ({
  tax: multiplyMinor(Math.max(0, wages + supplemental + stockPlan + preference) as Minor, rate),
  putAway: 0 as Minor,
});

function taxedOnReturn(folded: FoldedYear, taxing: Extract<Taxing, { kind: 'return' }>, assumptions: Assumptions) {
  const filed = returnOfYear(folded, taxing, assumptions);
  const tax = taxDue(filed).reduce((sum, part) => sum + part.cents, 0) as Minor;
  return { tax, putAway: Math.round((filed.putAway.retirement + filed.putAway.healthSavings) * 100) as Minor };
}
