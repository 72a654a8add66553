// Runs beside the page: projects offers again and again, taxes included, to find what each would need to lead.
import { breakEven } from '@/lib/engine/negotiation/break-even';
import { inCurrency } from '@/lib/engine/projection/in-currency';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import type { BreakEvenWork } from './break-even-work';

addEventListener('message', ({ data: { comparison, taxTables } }: MessageEvent<BreakEvenWork>) => {
  const { assumptions, currency } = comparison;
  postMessage(
    breakEven({
      comparison,
      project: (offer) => inCurrency(projectOffer(offer, assumptions, vestingPresets, taxTables), currency, assumptions.exchangeRates),
      worth: (projection) => (projection.currency === currency && projection.missing !== 'base' ? projection.takeHome4 : null),
    }),
  );
});
