'use client';

import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { matrixModel } from '@/components/matrix/matrix-model';
import { ReadOnlyMatrix } from '@/components/matrix/read-only-matrix';
import { barScale, offerBarSeries } from '@/components/projection/bar-years';
import { BarsKey } from '@/components/projection/bars-key';
import { SmallMultiples } from '@/components/projection/small-multiples';
import { SummaryTable } from '@/components/projection/summary-table';
import { YearTable } from '@/components/projection/year-table';
import { Button } from '@/components/ui/button';
import { useLocale } from '@/components/ui/locale-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { formatPercent } from '@/lib/format/format-percent';

/** The comparison laid out for two sheets of paper: the years on the first, the matrix on the second. */
export const PrintRoom = () => {
  const { comparison, projections } = useWorkspace();
  const locale = useLocale();
  const model = useMemo(() => matrixModel(comparison, projections), [comparison, projections]);
  const { offers, assumptions } = comparison;
  return (
    <div className="print-sheet mx-auto grid max-w-[186mm] grid-cols-[minmax(0,1fr)] gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <p className="text-ink2">Two pages, without the bar and the tabs. Choose “Save as PDF” in the print window to keep a file.</p>
        <Button variant="primary" icon={<Printer aria-hidden className="size-4" />} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <section aria-label="First page" className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <div>
          <SmallMultiples series={offerBarSeries(offers, projections)} scale={barScale(projections)} locale={locale} />
          <BarsKey projections={projections} />
        </div>
        <YearTable offers={offers} projections={projections} locale={locale} />
        <SummaryTable offers={offers} projections={projections} locale={locale} />
      </section>
      <section aria-label="Second page" className="break-before-page">
        <h2 className="mb-3 text-title font-medium">Decision matrix</h2>
        <ReadOnlyMatrix comparison={comparison} model={model} locale={locale} />
        <p className="mt-4 text-small text-ink2">
          Before tax. Share prices are taken to move by {formatPercent(assumptions.sharePriceGrowth, locale, { sign: true })} a year; where shares are private,{' '}
          {formatPercent(assumptions.privateCountedShare, locale)} of their paper value counts unless an offer says otherwise. Estimates, not advice.
        </p>
      </section>
    </div>
  );
};
