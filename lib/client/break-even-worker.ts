// Runs beside the page: projects offers again and again, taxes included, to find what each would need to lead.
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { breakEven } from '@/lib/engine/negotiation/break-even';
import { inCurrency } from '@/lib/engine/projection/in-currency';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';

addEventListener('message', ({ data: comparison }: MessageEvent<Comparison>) => {
  const { assumptions, currency, offers } = comparison;
  const project = (offer: Comparison['offers'][number]) => projectOffer(offer, assumptions, vestingPresets, taxTables);
  postMessage(
    breakEven({
      comparison,
      projections: offers.map(project),
      project,
      worth: (projection) => {
        const read = inCurrency(projection, currency, assumptions.exchangeRates);
        return read.currency === currency && read.missing !== 'base' ? read.takeHome4 : null;
      },
    }),
  );
});
