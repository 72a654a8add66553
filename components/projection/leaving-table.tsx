import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';
import { PayFigure } from './pay-figure';

const MONTHS = [6, 12, 18, 24, 36, 48] as const;

interface LeavingTableProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
}

/** What is kept on leaving after so many months, and below it what is owed back, what is not one's own yet, and what exercising takes. */
export const LeavingTable = ({ offers, projections, locale }: LeavingTableProps) => (
  <TableRegion label="What you keep if you leave early">
    <Table>
      <TableHead>
        <tr>
          <HeadCell sticky>Leaving after</HeadCell>
          {MONTHS.map((month) => (
            <HeadCell key={month} numeric>
              {month} months
            </HeadCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {offers.map((offer, index) => {
          const projection = projections[index];
          if (!projection) return null;
          const money = (minor: number) => formatMoney(minor, projection.currency, locale, { decimals: 'whole' });
          return (
            <tr key={offer.id} className={offerClass(index)}>
              <HeadCell sticky scope="row">
                <OfferName index={index} company={offer.company} />
              </HeadCell>
              {MONTHS.map((month) => {
                const point = projection.tenure[month];
                if (!point) return <Cell key={month} numeric>–</Cell>;
                return (
                  <Cell key={month} numeric>
                    <PayFigure missing={projection.missing}>{money(point.kept)}</PayFigure>
                    {point.clawedBack > 0 ? <span className="block text-tiny text-question">{money(point.clawedBack)} paid back</span> : null}
                    {point.forfeited > 0 ? <span className="block text-tiny text-question">{money(point.forfeited)} of the match lost</span> : null}
                    {point.exerciseCost > 0 ? <span className="block text-tiny text-ink3">{money(point.exerciseCost)} to exercise</span> : null}
                  </Cell>
                );
              })}
            </tr>
          );
        })}
      </TableBody>
    </Table>
  </TableRegion>
);
