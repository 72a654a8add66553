import { useState } from 'react';
import { OfferBars } from '@/components/charts/offer-bars';
import { offerCaption } from '@/components/projection/offer-caption';
import { barScale, barYears } from '@/components/projection/bar-years';
import { LazyOriginDialog } from '@/components/projection/lazy-origin-dialog';
import type { OriginRequest } from '@/components/projection/origin-request';
import { useWrapFigure } from '@/components/projection/use-wrap-figure';
import { useLocale } from '@/components/ui/locale-provider';
import { OfferBadge } from '@/components/ui/offer-badge';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { formatMoney } from '@/lib/format/format-money';
import { useOfferEditor } from './offer-editor-context';
import { offerFigures } from './offer-figures';

/** The offer's years and totals beside its form; they move as one types. */
export const OfferSummary = () => {
  const { offer, projection, index } = useOfferEditor();
  const { comparison, taxTables } = useWorkspace();
  const locale = useLocale();
  const [ask, setAsk] = useState<OriginRequest | null>(null);
  const wrap = useWrapFigure(setAsk);
  const { max, min } = barScale([projection]);
  return (
    <aside aria-label={`${offer.company.trim()}: what it comes to`} className="rounded-card border border-line bg-card px-5 pt-5 pb-3 lg:sticky lg:top-5">
      <div className="flex items-center gap-2.5">
        <OfferBadge index={index} />
        <div className="min-w-0">
          <p className="truncate text-[15px] leading-tight font-semibold">
            <bdi>{offer.company.trim()}</bdi>
          </p>
          <p className="truncate text-small text-ink3">{offerCaption(offer)}</p>
        </div>
      </div>
      {max > 0 ? (
        <OfferBars
          className="mt-4"
          offerIndex={index}
          name={`${offer.company.trim()}: pay by year and component`}
          years={barYears(projection, locale)}
          max={max}
          min={min}
          formatExact={(minor) => formatMoney(minor, projection.currency, locale, { decimals: 'whole' })}
        />
      ) : (
        <p className="mt-4 rounded-control bg-question-soft px-3 py-2.5 text-[13px] text-question">Type in the base salary to see the years appear.</p>
      )}
      <dl className="mt-3">
        {offerFigures(projection, locale).map(({ label, value, asks }) => (
          <div key={label} className="flex items-baseline justify-between gap-4 border-b border-line2 py-2.25 last:border-0">
            <dt className="text-ink2">{label}</dt>
            <dd className="font-medium tabular-nums">{asks === null ? value : wrap(value, { ...asks, index })}</dd>
          </div>
        ))}
      </dl>
      {ask === null ? null : (
        <LazyOriginDialog ask={ask} offer={offer} projection={projection} comparable={projection} shown={projection} assumptions={comparison.assumptions} taxTables={taxTables} locale={locale} onClose={() => setAsk(null)} />
      )}
    </aside>
  );
};
