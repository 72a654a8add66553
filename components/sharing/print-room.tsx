'use client';

import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { matrixModel } from '@/components/matrix/matrix-model';
import { ReadOnlyMatrix } from '@/components/matrix/read-only-matrix';
import { offerBarSeries } from '@/components/projection/bar-years';
import { BarsKey } from '@/components/projection/bars-key';
import { LeavingTable } from '@/components/projection/leaving-table';
import { privateCountWords } from '@/components/projection/private-count-words';
import { SmallMultiples } from '@/components/projection/small-multiples';
import { SummaryTable } from '@/components/projection/summary-table';
import { YearTable } from '@/components/projection/year-table';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useLocale } from '@/components/ui/locale-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { formatPercent } from '@/lib/format/format-percent';
import { routes } from '@/lib/routes';

/** The comparison laid out for paper: the years on the first page, the matrix and what leaving costs on the second. */
export const PrintRoom = () => {
  const { id, comparison, comparable: projections, drawing } = useWorkspace();
  const locale = useLocale();
  const model = useMemo(() => matrixModel(comparison, projections, drawing), [comparison, projections, drawing]);
  const series = useMemo(() => offerBarSeries(comparison.offers, projections, locale), [comparison.offers, projections, locale]);
  const { name, offers, assumptions, currency, criteria } = comparison;
  const oneCurrency = projections.every((projection) => projection.currency === currency);
  const known = projections.some((projection) => projection.takeHome4 !== null);
  if (offers.length === 0)
    return (
      <EmptyState title="Nothing to print yet" actions={<ButtonLink href={routes.offers(id)} variant="primary">Enter an offer</ButtonLink>}>
        Enter your first offer, and this page lays the comparison out for paper.
      </EmptyState>
    );
  return (
    <div className="print-sheet mx-auto grid max-w-[186mm] grid-cols-[minmax(0,1fr)] gap-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
        <p className="min-w-0 flex-1 basis-64 text-ink2">Laid out for paper, without the bar and the tabs. Choose “Save as PDF” in the print window to keep a file.</p>
        <Button variant="primary" icon={<Printer aria-hidden className="size-4" />} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 dir="auto" className="min-w-0 text-title font-medium wrap-anywhere">
            {name}
          </h2>
          <p className="text-small text-ink2">Before tax, bars in thousands {oneCurrency ? `of ${currency} ` : ''}a year</p>
        </div>
        <div>
          <SmallMultiples series={series} locale={locale} height={180} />
          <BarsKey series={series} />
        </div>
        <YearTable offers={offers} projections={projections} locale={locale} />
        <SummaryTable offers={offers} projections={projections} currency={currency} locale={locale} />
      </div>
      <div className="grid break-before-page grid-cols-[minmax(0,1fr)] gap-6">
        {criteria.length === 0 ? null : (
          <div>
            <h2 className="mb-3 text-title font-medium">
              Decision matrix
            </h2>
            <ReadOnlyMatrix comparison={comparison} model={model} locale={locale} />
          </div>
        )}
        {known ? <SummaryTable offers={offers} projections={projections} currency={currency} locale={locale} pay="takeHome" /> : null}
        <section aria-labelledby="leaving">
          <h2 id="leaving" className="mb-3 text-title font-medium">
            What you keep if you leave
          </h2>
          <LeavingTable offers={offers} projections={projections} locale={locale} />
        </section>
        <p className="text-small text-ink2">
          Share prices are taken to move by {formatPercent(assumptions.sharePriceGrowth, locale, { sign: true })} a year unless an offer says otherwise; where shares are private,{' '}
          {privateCountWords(assumptions, locale)}, again unless an offer says otherwise. Estimates, not advice.
        </p>
      </div>
    </div>
  );
};
