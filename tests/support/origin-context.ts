import type { OriginContext } from '@/components/projection/origin/origin';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';

interface Shown {
  readonly assumptions?: Partial<Assumptions>;
  /** Into the comparison's currency. */
  readonly compare?: (projection: OfferProjection) => OfferProjection;
  /** From there to what pay is shown as. */
  readonly show?: (projection: OfferProjection) => OfferProjection;
}

/** What is needed to tell where figures of an offer come from; as paid, but for what a test names. */
export function originContext(offer: Offer, { assumptions: change = {}, compare = (projection) => projection, show = (projection) => projection }: Shown = {}): OriginContext {
  const assumptions = { ...defaultAssumptions, ...change };
  const projection = projectOffer(offer, assumptions, vestingPresets, taxTables);
  const comparable = compare(projection);
  return { offer, projection, comparable, shown: show(comparable), assumptions, taxTables, locale: 'en-US' };
}
