import { toMinor } from '../money/to-minor';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries } from './monthly-entries';

/** Yearly costs that come with the job, by the month, as negative amounts. Unknown amounts are left out. */
export const compileCosts: ComponentCompiler = (context) =>
  context.offer.costs.flatMap((item) =>
    monthlyEntries(context, () => (item.yearly === null ? null : toMinor(-item.yearly, context.offer.currency)), {
      source: `cost:${item.id}`,
      label: item.label || 'Cost',
      kind: 'costs',
      certainty: 'guaranteed',
      liquidity: 'cash',
      taxation: 'exempt',
    }),
  );
