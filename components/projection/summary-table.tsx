import { offerClass } from '@/components/ui/offer-class';
import { Table, TableRegion, TBody, Td, Th, THead, Tr } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import { OfferName } from './offer-name';

interface SummaryTableProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company' | 'currency'>[];
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
}

/** Year 1, average, steady state, year 5, guaranteed share and four years, an offer a line. */
export const SummaryTable = ({ offers, projections, locale }: SummaryTableProps) => {
  const most = Math.max(...projections.map((projection) => projection.total4), 1);
  return (
    <TableRegion label="What each offer pays, before tax">
      <Table>
        <THead>
          <Tr>
            <Th sticky>Offer</Th>
            <Th numeric>Year 1</Th>
            <Th numeric>Average, 4 years</Th>
            <Th numeric>Steady state</Th>
            <Th numeric>Year 5</Th>
            <Th numeric>Guaranteed</Th>
            <Th numeric>Four years</Th>
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
                <Td numeric>{money(projection.years[0]?.gross ?? 0)}</Td>
                <Td numeric>{money(projection.average4)}</Td>
                <Td numeric>{money(projection.steadyState)}</Td>
                <Td numeric>{money(projection.years[4]?.gross ?? 0)}</Td>
                <Td numeric>{projection.guaranteedShare4 === null ? '–' : formatPercent(projection.guaranteedShare4, locale)}</Td>
                <Td numeric strong>
                  <span className="inline-flex items-center justify-end gap-3">
                    <span aria-hidden className="hidden h-2 w-32 md:block">
                      <span className="block h-2 rounded-[2px] bg-offer" style={{ width: `${Math.max(0, (projection.total4 / most) * 100)}%` }} />
                    </span>
                    {money(projection.total4)}
                  </span>
                </Td>
              </Tr>
            );
          })}
        </TBody>
      </Table>
    </TableRegion>
  );
};
