import type { OfferProjection } from './projection';
import { scaleProjection } from './scale-projection';

/**
 * A projection in the money of its first year: what later years pay is worth less by a year's rise of prices each.
 * @example at 2.5 % a year, 100,000 in the third year: 95,181.44
 */
export const inRealTerms = (projection: OfferProjection, inflation: number): OfferProjection =>
  inflation === 0 ? projection : scaleProjection(projection, (year) => (1 + inflation) ** (1 - year));
