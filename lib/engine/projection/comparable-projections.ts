import type { Comparison } from '../comparison/comparison';
import { inCurrency } from './in-currency';
import type { OfferProjection } from './projection';

/** Projections read in the currency of their comparison, as far as the person has entered rates; the others stay in their own. */
export const comparableProjections = ({ currency, assumptions }: Pick<Comparison, 'currency' | 'assumptions'>, projections: readonly OfferProjection[]): readonly OfferProjection[] =>
  projections.every((projection) => projection.currency === currency) ? projections : projections.map((projection) => inCurrency(projection, currency, assumptions.exchangeRates));
