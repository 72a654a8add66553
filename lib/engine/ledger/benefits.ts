import { toMinor } from '../money/to-minor';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries } from './monthly-entries';

/** Yearly benefits by the month, in kind and free of tax. Unknown amounts are left out. */
export const compileBenefits: ComponentCompiler = (context) =>
  context.offer.benefits.flatMap((item) =>
    monthlyEntries(context, () => (item.yearly === null ? null : toMinor(item.yearly, context.offer.currency)), {
      source: `benefit:${item.id}`,
      label: item.label || 'Benefit',
      kind: 'benefits',
      certainty: 'guaranteed',
      liquidity: 'inKind',
      taxation: 'exempt',
    }),
  );
