import { toMinor } from '../money/to-minor';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries } from './monthly-entries';

/** One's own part of the health premium, by the month, as a cost that is taken from pay before tax (26 U.S.C. 125). Nothing while it is not known. */
export const compileHealthPremium: ComponentCompiler = (context) => {
  const { health, currency } = context.offer;
  return monthlyEntries(context, () => (health.premium === null ? null : toMinor(-health.premium, currency)), {
    source: 'health-premium',
    label: 'Health premium',
    kind: 'costs',
    certainty: 'guaranteed',
    liquidity: 'cash',
    taxation: 'wages',
  });
};

/** What the employer puts into a health savings account, by the month, free of tax (26 U.S.C. 106(d)). Nothing while it is not known. */
export const compileHsa: ComponentCompiler = (context) => {
  const { health, currency } = context.offer;
  return monthlyEntries(context, () => (health.hsaContribution === null ? null : toMinor(health.hsaContribution, currency)), {
    source: 'hsa',
    label: 'Health savings account',
    kind: 'benefits',
    certainty: 'guaranteed',
    liquidity: 'inKind',
    taxation: 'exempt',
  });
};
