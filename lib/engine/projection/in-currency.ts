import type { ExchangeRate } from '../comparison/assumptions';
import { minorDigits } from '../money/minor-digits';
import type { OfferProjection } from './projection';
import { scaleProjection } from './scale-projection';

/**
 * A projection read in another currency at the rate the person entered; as it is where it is in that currency already,
 * or where there is no rate: its currency then says that it cannot be measured against the others.
 * @param rates what one unit of other currencies is worth in `to`
 * @example 100,000.00 EUR at 1.1: 110,000.00 USD
 */
export function inCurrency(projection: OfferProjection, to: string, rates: readonly ExchangeRate[]): OfferProjection {
  if (projection.currency === to) return projection;
  const rate = rates.find(({ from }) => from === projection.currency)?.rate;
  if (rate === undefined) return projection;
  const factor = rate * 10 ** (minorDigits(to) - minorDigits(projection.currency));
  return scaleProjection(projection, () => factor, to);
}
