'use client';

import { useMemo, useState } from 'react';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { COMPARED_YEARS, MONTHS_A_YEAR } from '@/lib/engine/projection/horizon';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { withholdingOfYear, type WithholdingYear } from '@/lib/engine/projection/take-home/withholding';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';
import type { OriginYear } from './origin-request';
import { untoldWithholding } from './untold-withholding';
import type { WrapFigure } from './use-wrap-figure';
import { WithholdingDetail } from './withholding-detail';

interface WithholdingProps {
  readonly offers: readonly Offer[];
  /** In the offers' own currencies and nominal: a tax office wants dollars of the day. */
  readonly projections: readonly OfferProjection[];
  readonly assumptions: Assumptions;
  readonly taxTables: TaxTables;
  readonly locale: string;
  readonly wrap: WrapFigure;
}

const YEARS = ['1', '2', '3', '4'] as const satisfies readonly `${number}`[];

/** What federal tax an employer withholds against what is owed, quarter by quarter, and what is left to find in April. */
export const Withholding = ({ offers, projections, assumptions, taxTables, locale, wrap }: WithholdingProps) => {
  const [year, setYear] = useState<(typeof YEARS)[number]>('1');
  const rows = useMemo(() => withheld(offers, projections, assumptions, taxTables, Number(year)), [offers, projections, assumptions, taxTables, year]);
  const known = rows.flatMap(({ told }) => told ?? []);
  const [first] = known;
  if (first === undefined) return <p className="text-ink2">Tax is withheld quarter by quarter on jobs in the US; none of these offers is one whose state and base salary are known.</p>;
  const april = known.every(({ taxYear }) => taxYear === first.taxYear) ? `By April ${first.taxYear + 1}` : 'By the April after';
  return (
    <>
      <SegmentedControl className="mb-3" label="Year" value={year} onValue={setYear} options={YEARS.slice(0, COMPARED_YEARS).map((value) => ({ value, label: `Year ${value}` }))} />
      <TableRegion label="Federal tax to set aside, by quarter of service">
        <Table>
          <TableHead>
            <tr>
              <HeadCell sticky>To set aside</HeadCell>
              {first.quarters.map(({ quarter }) => (
                <HeadCell key={quarter} numeric>
                  Months {(quarter - 1) * 3 + 1}–{quarter * 3}
                </HeadCell>
              ))}
              <HeadCell numeric>{april}</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {rows.map(({ offer, index, told, untold }) => (
              <tr key={offer.id}>
                <HeadCell sticky scope="row">
                  <OfferName index={index} company={offer.company} />
                </HeadCell>
                {told === null ? (
                  <Cell colSpan={5} className="text-small text-ink2">
                    {untold}
                  </Cell>
                ) : (
                  <>
                    {told.quarters.map(({ quarter, gap }) => (
                      <Cell key={quarter} numeric>
                        {wrap(gapText(gap, offer.currency, locale), { index, of: 'withholding', figure: 'gap', year: told.year as OriginYear, quarter })}
                      </Cell>
                    ))}
                    <Cell numeric strong className={told.gap > 0 ? 'text-question' : undefined}>
                      {wrap(gapText(told.gap, offer.currency, locale), { index, of: 'withholding', figure: 'gap', year: told.year as OriginYear, quarter: null })}
                    </Cell>
                  </>
                )}
              </tr>
            ))}
          </TableBody>
        </Table>
      </TableRegion>
      <details className="mt-3">
        <summary className="text-small font-medium text-ink2">What is paid, withheld and owed, quarter by quarter</summary>
        <div className="mt-3 grid gap-4">
          {rows.map(({ offer, index, told }) => (told === null ? null : <WithholdingDetail key={offer.id} offer={offer} index={index} told={told} locale={locale} wrap={wrap} />))}
        </div>
      </details>
    </>
  );
};

/** What is to be found; what is withheld too much comes back. */
const gapText = (gap: number, currency: string, locale: string): string => {
  const amount = formatMoney(Math.abs(gap), currency, locale, { decimals: 'whole' });
  return gap < 0 ? `${amount} back` : amount;
};

interface Row {
  readonly offer: Offer;
  readonly index: number;
  readonly told: WithholdingYear | null;
  /** Why nothing is told. */
  readonly untold: string | null;
}

const withheld = (offers: readonly Offer[], projections: readonly OfferProjection[], assumptions: Assumptions, taxTables: TaxTables, year: number): Row[] =>
  offers.flatMap((offer, index): Row[] => {
    const projection = projections[index];
    if (projection === undefined) return [];
    const taxing = taxingOf(offer, taxTables);
    const untold = untoldWithholding(offer, projection, taxing);
    const entries = projection.ledger.entries.filter(({ month }) => Math.floor(month / MONTHS_A_YEAR) + 1 === year);
    return [{ offer, index, untold, told: untold === null && taxing.kind === 'return' ? withholdingOfYear(year, entries, taxing, assumptions) : null }];
  });
