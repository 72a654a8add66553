import { toMinor } from '../money/to-minor';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries } from './monthly-entries';

/** Money for a purpose, by the month: taxed like wages, or paid back free of tax against receipts. Unknown amounts are left out. */
export const compileStipends: ComponentCompiler = (context) =>
  context.offer.stipends.flatMap(({ id, label, yearly, taxable }) =>
    monthlyEntries(context, () => (yearly === null ? null : toMinor(yearly, context.offer.currency)), {
      source: `stipend:${id}`,
      label: label || 'Stipend',
      kind: 'benefits',
      certainty: 'guaranteed',
      liquidity: taxable ? 'cash' : 'inKind',
      taxation: taxable ? 'wages' : 'exempt',
    }),
  );
