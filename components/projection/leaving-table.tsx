import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';
import { PayFigure } from './pay-figure';
import type { WrapFigure } from './use-wrap-figure';

const MONTHS = [6, 12, 18, 24, 36, 48] as const;

interface LeavingTableProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
  readonly wrap?: WrapFigure;
}

/** Under a figure, in lines short enough for six columns on paper. */
const NOTE = 'mt-1 ml-auto block max-w-20 text-tiny whitespace-normal';

/** What is kept on leaving after so many months, and below it what is owed back, what is not one's own yet, and what exercising takes. */
export const LeavingTable = ({ offers, projections, locale, wrap = (figure) => figure }: LeavingTableProps) => (
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
                const kept = <PayFigure missing={projection.missing}>{money(point.kept)}</PayFigure>;
                return (
                  <Cell key={month} numeric>
                    {projection.missing === 'base' ? kept : wrap(kept, { index, of: 'kept', months: month })}
                    {point.clawedBack > 0 ? <span className={`${NOTE} text-question`}>{wrap(money(point.clawedBack), { index, of: 'paidBack', months: month })} paid back</span> : null}
                    {point.forfeited > 0 ? <span className={`${NOTE} text-question`}>{wrap(money(point.forfeited), { index, of: 'forfeited', months: month })} of the match lost</span> : null}
                    {point.exerciseCost > 0 ? <span className={`${NOTE} text-ink3`}>{wrap(money(point.exerciseCost), { index, of: 'exerciseCost', months: month })} to exercise</span> : null}
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
