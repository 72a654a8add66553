import { memo } from 'react';
import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import { MissingPayNote } from './missing-pay-note';
import { OfferName } from './offer-name';
import type { OriginSpan } from './origin-request';
import { PayFigure } from './pay-figure';
import { afterExercisingFigures, payFigures, type Pay } from './pay-view';
import type { WrapFigure } from './use-wrap-figure';

interface SummaryTableProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  /** The currency of the comparison: totals in it have a bar, others cannot be measured against them. */
  readonly currency: string;
  readonly locale: string;
  readonly pay?: Pay;
  /** What the figures are in, such as prices of the first year. */
  readonly unit?: string;
  readonly wrap?: WrapFigure;
}

/** Year 1, average, steady state, year 5, guaranteed share and four years, an offer a line; incomplete figures are marked. */
export const SummaryTable = memo(function SummaryTable({ offers, projections, currency, locale, pay = 'gross', unit = '', wrap = (figure) => figure }: SummaryTableProps) {
  const heading = `${pay === 'gross' ? 'Before tax' : 'Take-home'}${unit}`;
  const most = Math.max(...projections.filter((one) => one.currency === currency && one.missing !== 'base').map((one) => payFigures(one, pay).total4 ?? 0), 1);
  return (
    <div>
      <TableRegion label={`What each offer pays, ${heading.toLowerCase()}`} className="@container">
        <Table>
          <TableHead>
            <tr>
              <HeadCell sticky>{heading}</HeadCell>
              <HeadCell numeric>Year 1</HeadCell>
              <HeadCell numeric>Average, 4 years</HeadCell>
              <HeadCell numeric>Steady state</HeadCell>
              <HeadCell numeric>Year 5</HeadCell>
              <HeadCell numeric>{pay === 'gross' ? 'Guaranteed' : 'Guaranteed, before tax'}</HeadCell>
              <HeadCell numeric>Four years</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {offers.map((offer, index) => {
              const projection = projections[index];
              if (!projection) return null;
              const { missing } = projection;
              const { ofYear, average4, steadyState, total4 } = payFigures(projection, pay);
              const left = pay === 'takeHome' && missing !== 'base' ? afterExercisingFigures(projection) : null;
              const inWords = (minor: number) => formatMoney(minor, projection.currency, locale, { decimals: 'whole' });
              const money = (minor: number | null, span: OriginSpan) => {
                if (minor === null) return <PayFigure missing="base">–</PayFigure>;
                const figure = <PayFigure missing={missing}>{inWords(minor)}</PayFigure>;
                return missing === 'base' ? figure : wrap(figure, { index, of: pay, span });
              };
              const leaving = (before: number | null, after: number | null | undefined) =>
                after == null || after === before ? null : <span className="block text-tiny font-normal text-ink3">{inWords(after)} after exercising</span>;
              const [first, fifth] = [projection.years[0], projection.years[4]];
              return (
                <tr key={offer.id} className={offerClass(index)}>
                  <HeadCell sticky scope="row">
                    <OfferName index={index} company={offer.company} />
                  </HeadCell>
                  <Cell numeric>
                    {money(first ? ofYear(first) : null, 1)}
                    {first ? leaving(ofYear(first), left?.ofYear(first)) : null}
                  </Cell>
                  <Cell numeric>
                    {money(average4, 'average')}
                    {leaving(average4, left?.average4)}
                  </Cell>
                  <Cell numeric>
                    {money(steadyState, 'steady')}
                    {leaving(steadyState, left?.steadyState)}
                  </Cell>
                  <Cell numeric>
                    {money(fifth ? ofYear(fifth) : null, 5)}
                    {fifth ? leaving(ofYear(fifth), left?.ofYear(fifth)) : null}
                  </Cell>
                  <Cell numeric>{projection.guaranteedShare4 === null || missing === 'base' ? '–' : wrap(formatPercent(projection.guaranteedShare4, locale), { index, of: 'guaranteedShare' })}</Cell>
                  <Cell numeric strong>
                    <span className="inline-flex items-center gap-3">
                      <span aria-hidden className="hidden h-2 w-32 @4xl:block">
                        {projection.currency === currency && missing !== 'base' && total4 !== null ? <span className="block h-2 rounded-[2px] bg-offer" style={{ width: `${Math.max(0, (total4 / most) * 100)}%` }} /> : null}
                      </span>
                      <span className="inline-block min-w-[9.5ch] text-right">{money(total4, 'four')}</span>
                    </span>
                    {leaving(total4, left?.total4)}
                  </Cell>
                </tr>
              );
            })}
          </TableBody>
        </Table>
      </TableRegion>
      <MissingPayNote offers={offers} projections={projections} />
    </div>
  );
});
