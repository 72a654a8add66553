'use client';

import { useEffect } from 'react';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import type { UncertaintyAssumptions } from '@/lib/engine/uncertainty/uncertainty-assumptions';
import { Ladder } from './ladder';
import { furtherPartInAddress } from './page-parts';
import type { Pay } from './pay-view';
import { TaxNotes } from './tax-notes';
import { UncertaintySection } from './uncertainty';
import type { WrapFigure } from './use-wrap-figure';
import { Withholding } from './withholding';
import { WorthTable } from './worth-table';

interface FurtherViewsProps {
  readonly comparison: Pick<Comparison, 'currency' | 'offers' | 'assumptions'>;
  /** The offers' own, nominal. */
  readonly projections: readonly OfferProjection[];
  /** The same in the comparison's currency where there is a rate. */
  readonly comparable: readonly OfferProjection[];
  readonly taxTables: TaxTables;
  readonly pay: Pay;
  readonly money: 'nominal' | 'real';
  readonly onUncertainty: (assumptions: UncertaintyAssumptions) => void;
  readonly locale: string;
  readonly wrap: WrapFigure;
}

/** Other sides of the same offers: how sure they are, what is to be paid in April, what they are worth by other measures, how far they may stray. */
export const FurtherViews = ({ comparison, projections, comparable, taxTables, pay, money, onUncertainty, locale, wrap }: FurtherViewsProps) => {
  const { offers, assumptions } = comparison;
  useEffect(() => {
    // The browser looked for the part that the address names before it was there.
    const named = furtherPartInAddress();
    if (named !== null) document.getElementById(named)?.scrollIntoView();
  }, []);
  return (
    <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-8">
      <section aria-labelledby="how-sure">
        <h2 id="how-sure" className="text-title font-medium">
          How sure it is
        </h2>
        <p className="mt-0.5 mb-3 max-w-[62em] text-ink2">Four years before tax, from what is in writing to what is only hoped for.</p>
        <Ladder offers={offers} projections={comparable} locale={locale} wrap={wrap} />
      </section>
      <section aria-labelledby="april">
        <h2 id="april" className="text-title font-medium">
          Tax to find in April
        </h2>
        <p className="mt-0.5 mb-3 max-w-[62em] text-ink2">
          From bonuses and vested shares an employer withholds a flat 22 %, above a million 37 %, from a purchase plan and ISOs nothing. Often more is owed: set it aside as it is paid. Federal income tax only; who owes much may have to pay it quarter by quarter.
        </p>
        <Withholding offers={offers} projections={projections} assumptions={assumptions} taxTables={taxTables} locale={locale} wrap={wrap} />
      </section>
      <section aria-labelledby="worth">
        <h2 id="worth" className="mb-3 text-title font-medium">
          By other measures
        </h2>
        <WorthTable offers={offers} projections={comparable} assumptions={assumptions} locale={locale} wrap={wrap} />
      </section>
      <TaxNotes offers={offers} projections={projections} assumptions={assumptions} taxTables={taxTables} />
      <UncertaintySection comparison={comparison} pay={pay} money={money} onAssumptions={onUncertainty} locale={locale} wrap={wrap} />
    </div>
  );
};
