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
}

const UNKNOWN: TakeHomeYear = { tax: null, putAway: null, takeHome: null };

/**
 * Tax and take-home pay of one year. Take-home pay is what comes in as cash or as shares that can be sold, costs of the
 * job taken off, less all tax on the year's pay and less what is put away before tax. The employer's match, benefits in
 * kind and shares that cannot be sold are no part of it, but the tax on the latter is: it is owed in cash.
 */
export function takeHomeOfYear(folded: FoldedYear, taxing: Taxing, assumptions: Assumptions): TakeHomeYear {
  if (taxing.kind === 'unknown') return UNKNOWN;
  const { tax, putAway } = taxing.kind === 'rate' ? taxedAtRate(folded, taxing.rate) : taxedOnReturn(folded, taxing, assumptions);
  return { tax, putAway, takeHome: (folded.byLiquidity.cash + folded.byLiquidity.liquid - tax - putAway) as Minor };
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
