import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import { MissingPayNote } from './missing-pay-note';
import { OfferName } from './offer-name';
import { PayFigure } from './pay-figure';

interface SummaryTableProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  /** The currency of the comparison: totals in it have a bar, others cannot be measured against them. */
  readonly currency: string;
  readonly locale: string;
}

/** Year 1, average, steady state, year 5, guaranteed share and four years, an offer a line; incomplete figures are marked. */
export const SummaryTable = ({ offers, projections, currency, locale }: SummaryTableProps) => {
  const most = Math.max(...projections.filter((one) => one.currency === currency && one.missing !== 'base').map((one) => one.total4), 1);
  return (
    <div>
      <TableRegion label="What each offer pays, before tax" className="@container">
        <Table>
          <TableHead>
            <tr>
              <HeadCell sticky>Before tax</HeadCell>
              <HeadCell numeric>Year 1</HeadCell>
              <HeadCell numeric>Average, 4 years</HeadCell>
              <HeadCell numeric>Steady state</HeadCell>
              <HeadCell numeric>Year 5</HeadCell>
              <HeadCell numeric>Guaranteed</HeadCell>
              <HeadCell numeric>Four years</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {offers.map((offer, index) => {
              const projection = projections[index];
              if (!projection) return null;
              const { missing } = projection;
              const money = (minor: number) => <PayFigure missing={missing}>{formatMoney(minor, projection.currency, locale, { decimals: 'whole' })}</PayFigure>;
              return (
                <tr key={offer.id} className={offerClass(index)}>
                  <HeadCell sticky scope="row">
                    <OfferName index={index} company={offer.company} />
                  </HeadCell>
                  <Cell numeric>{money(projection.years[0]?.gross ?? 0)}</Cell>
                  <Cell numeric>{money(projection.average4)}</Cell>
                  <Cell numeric>{money(projection.steadyState)}</Cell>
                  <Cell numeric>{money(projection.years[4]?.gross ?? 0)}</Cell>
                  <Cell numeric>{projection.guaranteedShare4 === null || missing === 'base' ? '–' : formatPercent(projection.guaranteedShare4, locale)}</Cell>
                  <Cell numeric strong>
                    <span className="inline-flex items-center gap-3">
                      <span aria-hidden className="hidden h-2 w-32 @4xl:block">
                        {projection.currency === currency && missing !== 'base' ? <span className="block h-2 rounded-[2px] bg-offer" style={{ width: `${Math.max(0, (projection.total4 / most) * 100)}%` }} /> : null}
                      </span>
                      <span className="inline-block min-w-[9.5ch] text-right">{money(projection.total4)}</span>
                    </span>
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
};
