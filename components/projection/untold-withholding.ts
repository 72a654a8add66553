import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { Taxing } from '@/lib/engine/projection/take-home/taxing';

/**
 * Why the tax withheld from an offer cannot be told; null where it can.
 * @example untoldWithholding({ country: 'US' }, { missing: 'base' }, taxingInTexas) // 'Not known without its base salary'
 */
export function untoldWithholding({ country }: Pick<Offer, 'country'>, { missing }: Pick<OfferProjection, 'missing'>, taxing: Taxing): string | null {
  if (country !== 'US') return 'Not in the US';
  if (taxing.kind === 'unknown') return taxing.gap === 'currency' ? 'Worked out for pay in US dollars only' : 'Not known without its state';
  return missing === 'base' ? 'Not known without its base salary' : null;
}
