'use client';

import { useMemo } from 'react';
import { OfferBars } from '@/components/charts/offer-bars';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { formatThousands } from '@/lib/format/format-thousands';
import { barScale, barYears } from './bar-years';
import { offerCaption } from './offer-caption';

interface SmallMultiplesProps {
  readonly offers: readonly Offer[];
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
}

/** The bars of every offer on one scale: side by side on a wide screen, a row to swipe through on a narrow one. */
export const SmallMultiples = ({ offers, projections, locale }: SmallMultiplesProps) => {
  const scale = useMemo(() => barScale(projections), [projections]);
  const columns = Math.min(offers.length, offers.length === 5 || offers.length > 8 ? 5 : 4);
  return (
    <div
      role="group"
      aria-label="Yearly pay of each offer, on one scale"
      tabIndex={0}
      className="flex snap-x gap-y-6 overflow-x-auto rounded-card border border-line bg-card px-2 pt-5 pb-3.5 md:grid"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {offers.map((offer, index) => {
        const projection = projections[index];
        return projection ? <OneOffer key={offer.id} offer={offer} projection={projection} index={index} scale={scale} locale={locale} /> : null;
      })}
    </div>
  );
};

interface OneOfferProps {
  readonly offer: Offer;
  readonly projection: OfferProjection;
  readonly index: number;
  readonly scale: { readonly max: number; readonly min: number };
  readonly locale: string;
}

const OneOffer = ({ offer, projection, index, scale, locale }: OneOfferProps) => {
  const years = useMemo(() => barYears(projection), [projection]);
  return (
    <section aria-label={offer.company} className={`${offerClass(index)} w-[78vw] max-w-[330px] shrink-0 snap-start border-l border-line2 px-4 first:border-0 md:w-auto md:max-w-none`}>
      <header className="flex items-center gap-2.5">
        <OfferBadge index={index} />
        <div className="min-w-0">
          <p className="truncate text-[15px] leading-tight font-semibold">{offer.company}</p>
          <p className="truncate text-small text-ink3">{offerCaption(offer) || ' '}</p>
        </div>
      </header>
      <OfferBars
        offerIndex={index}
        name={`${offer.company}: pay by year and component`}
        years={years}
        max={scale.max}
        min={scale.min}
        formatLabel={(minor) => formatThousands(minor, offer.currency, locale)}
        formatExact={(minor) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' })}
      />
    </section>
  );
};
