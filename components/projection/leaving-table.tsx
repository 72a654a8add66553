import { offerClass } from '@/components/ui/offer-class';
import { Table, TableRegion, TBody, Td, Th, THead, Tr } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';

const MONTHS = [6, 12, 18, 24, 36, 48] as const;

interface LeavingTableProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company' | 'currency'>[];
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
}

/** What is kept on leaving after so many months, and below it what is owed back of sign-on payments. */
export const LeavingTable = ({ offers, projections, locale }: LeavingTableProps) => (
  <TableRegion label="What you keep if you leave early">
    <Table>
      <THead>
        <Tr>
          <Th sticky>Leaving after</Th>
          {MONTHS.map((month) => (
            <Th key={month} numeric>
              {month} months
            </Th>
          ))}
        </Tr>
      </THead>
      <TBody>
        {offers.map((offer, index) => {
          const projection = projections[index];
          if (!projection) return null;
          const money = (minor: number) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' });
          return (
            <Tr key={offer.id} className={offerClass(index)}>
              <Th sticky scope="row">
                <OfferName index={index} company={offer.company} />
              </Th>
              {MONTHS.map((month) => {
                const point = projection.tenure[month];
                if (!point) return <Td key={month} numeric>–</Td>;
                return (
                  <Td key={month} numeric>
                    {money(point.kept)}
                    {point.clawedBack > 0 ? <span className="block text-tiny text-question">{money(point.clawedBack)} paid back</span> : null}
                  </Td>
                );
              })}
            </Tr>
          );
        })}
      </TBody>
    </Table>
  </TableRegion>
);
