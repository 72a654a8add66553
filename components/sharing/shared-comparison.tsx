import { AcceptabilityCard } from '@/components/decision/acceptability-card';
import { pictured } from '@/components/decision/pictured';
import { StabilityCard } from '@/components/decision/stability-card';
import { matrixModel } from '@/components/matrix/matrix-model';
import { ReadOnlyMatrix } from '@/components/matrix/read-only-matrix';
import { offerBarSeries } from '@/components/projection/bar-years';
import { BarsKey } from '@/components/projection/bars-key';
import { ComponentTable } from '@/components/projection/component-table';
import { privateCountWords } from '@/components/projection/private-count-words';
import { SmallMultiples } from '@/components/projection/small-multiples';
import { SummaryTable } from '@/components/projection/summary-table';
import { EmptyState } from '@/components/ui/empty-state';
import { readVerdict } from '@/components/workspace/read-verdict';
import { VerdictBlock } from '@/components/workspace/verdict-block';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { totalsAreHidden } from '@/lib/engine/comparison/totals-are-hidden';
import type { SharedView } from '@/lib/engine/comparison/shared-view';
import { sampleAcceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { STANDARD_SAMPLING } from '@/lib/engine/decision/sampling/standard-sampling';
import { formatPercent } from '@/lib/format/format-percent';

/** A comparison as the reader of a link sees it: verdict, projection, matrix; nothing can be changed. */
export const SharedComparison = ({ shared, locale }: { shared: SharedView; locale: string }) => {
  const { comparison, projections } = shared;
  const { offers, assumptions } = comparison;
  const oneCurrency = projections.every((projection) => projection.currency === comparison.currency);
  const known = projections.some((projection) => projection.takeHome4 !== null);
  const series = offerBarSeries(offers, projections, locale);
  if (offers.length === 0)
    return (
      <EmptyState title="Nothing to compare yet" className="mt-8">
        The owner of this comparison has not entered an offer yet.
      </EmptyState>
    );
  const decision = comparisonMatrix(comparison, projections);
  const acceptability = sampleAcceptability(decision, STANDARD_SAMPLING);
  const picture = totalsAreHidden(comparison) ? null : pictured(comparison, decision, locale);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-9 pt-7">
      <VerdictBlock reading={readVerdict({ comparison, projections, decision, acceptability, settled: true, locale })} offers={offers} />
      <section aria-labelledby="years">
        <h2 id="years" className="mb-3 text-title font-medium">
          Year by year
        </h2>
        <SmallMultiples series={series} locale={locale} />
        <BarsKey series={series} />
        <p className="mt-2 px-1 text-small text-ink3">
          Before tax, in thousands{oneCurrency ? ` of ${comparison.currency}` : ''} a year.{oneCurrency ? '' : ' Each currency has its own scale; nothing is converted.'} Share prices are taken to move by {formatPercent(assumptions.sharePriceGrowth, locale, { sign: true })} a year; where shares are private,{' '}
          {privateCountWords(assumptions, locale)} unless an offer says otherwise.
        </p>
      </section>
      <div className="further-down">
        <SummaryTable offers={offers} projections={projections} currency={comparison.currency} locale={locale} />
      </div>
      {known ? (
        <div className="further-down">
          <SummaryTable offers={offers} projections={projections} currency={comparison.currency} locale={locale} pay="takeHome" />
          <p className="mt-2 px-1 text-small text-ink3">
            Take-home pay is cash and shares that can be sold, less tax and less what is put away before tax. Each year of service is taxed as the tax year in which it starts; outside the US by a rate that was entered.
          </p>
        </div>
      ) : null}
      <details>
        <summary className="font-medium text-ink2">The same figures by component</summary>
        <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-5">
          {offers.map((offer, index) => {
            const projection = projections[index];
            return projection ? <ComponentTable key={offer.id} offer={offer} projection={projection} index={index} locale={locale} /> : null;
          })}
        </div>
      </details>
      {comparison.criteria.length > 0 ? (
        <div className="further-down">
          <h2 className="mb-3 text-title font-medium">
            Decision matrix
          </h2>
          <ReadOnlyMatrix comparison={comparison} model={matrixModel(comparison, projections)} locale={locale} />
        </div>
      ) : null}
      {picture !== null && acceptability !== null ? (
        <div className="further-down grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
          <AcceptabilityCard picture={picture} acceptability={acceptability} look="full" samples={STANDARD_SAMPLING.samples} />
          <StabilityCard picture={picture} />
        </div>
      ) : null}
      <p className="text-small text-ink3">A read-only view of a comparison made with Counterweight. Estimates, not advice: shares can be worth more, less or nothing.</p>
    </div>
  );
};
