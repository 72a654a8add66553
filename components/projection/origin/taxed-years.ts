import { foldYear } from '@/lib/engine/projection/fold-year';
import { COMPARED_YEARS } from '@/lib/engine/projection/horizon';
import type { FoldedYear } from '@/lib/engine/projection/projection';
import { steadyEntries } from '@/lib/engine/projection/steady-state';
import { takeHomeOfYear } from '@/lib/engine/projection/take-home/take-home-of-year';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import type { OriginSpan } from '../origin-request';
import type { OriginContext } from './origin';

interface TaxedYear {
  /** In the offer's own currency, nominal. */
  readonly folded: FoldedYear;
  /** As they are shown. */
  readonly tax: number;
  readonly putAway: number;
}

/** The years a span is about, with the tax and the savings of each. */
export function taxedYears(span: OriginSpan, { offer, projection, shown, assumptions, taxTables }: Pick<OriginContext, 'offer' | 'projection' | 'shown' | 'assumptions' | 'taxTables'>): TaxedYear[] {
  if (span === 'steady') {
    const { year, entries } = steadyEntries({ offer, assumptions, presets: vestingPresets });
    const folded = foldYear(year, entries);
    const { tax, putAway } = takeHomeOfYear(folded, taxingOf(offer, taxTables), assumptions);
    return [{ folded, tax: tax ?? 0, putAway: putAway ?? 0 }];
  }
  return projection.years.flatMap((folded, at) => {
    const isAsked = typeof span === 'number' ? folded.year === span : folded.year <= COMPARED_YEARS;
    return isAsked ? [{ folded, tax: shown.years[at]?.tax ?? 0, putAway: shown.years[at]?.putAway ?? 0 }] : [];
  });
}
