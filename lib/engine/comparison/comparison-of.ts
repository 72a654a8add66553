import type { Comparison } from './comparison';
import type { ComparisonView } from './comparison-view';

/** The comparison inside a view, without what only storing it needs. */
export const comparisonOf = ({ name, currency, assumptions, offers, criteria, weighing, hidesTotals }: ComparisonView): Comparison => ({
  name,
  currency,
  assumptions,
  offers: offers.map(({ offer }) => offer),
  criteria,
  weighing,
  hidesTotals,
});
