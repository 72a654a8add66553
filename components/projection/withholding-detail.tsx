import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { WithholdingYear } from '@/lib/engine/projection/take-home/withholding';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';

interface WithholdingDetailProps {
  readonly offer: Pick<Offer, 'company' | 'currency'>;
  readonly index: number;
  readonly told: WithholdingYear;
  readonly locale: string;
}

/** One offer's year: what is paid in each quarter, and the federal tax withheld and owed on it. */
export const WithholdingDetail = ({ offer, index, told: { quarters, withheld, owed, gap, taxYear }, locale }: WithholdingDetailProps) => {
  const money = (minor: number) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' });
  const sum = (of: (quarter: WithholdingYear['quarters'][number]) => number) => quarters.reduce((total, quarter) => total + of(quarter), 0);
  const unwithheld = ({ stockPlan, optionSpread }: WithholdingYear['quarters'][number]) => stockPlan + optionSpread;
  const hasUnwithheld = quarters.some((quarter) => unwithheld(quarter) !== 0);
  return (
    <TableRegion label={`${offer.company}, tax withheld and owed by quarter`}>
      <Table className="min-w-175">
        <TableHead>
          <tr>
            <HeadCell sticky className="text-[14px]! text-ink!">
              <OfferName index={index} company={offer.company} />
            </HeadCell>
            <HeadCell numeric>Salary</HeadCell>
            <HeadCell numeric>Bonus, sign-on, shares</HeadCell>
            {hasUnwithheld ? <HeadCell numeric>Purchase plan, ISOs</HeadCell> : null}
            <HeadCell numeric>Withheld</HeadCell>
            <HeadCell numeric>Owed</HeadCell>
            <HeadCell numeric>To set aside</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {quarters.map((one) => (
            <tr key={one.quarter}>
              <HeadCell sticky scope="row" className="font-normal!">
                Months {(one.quarter - 1) * 3 + 1}–{one.quarter * 3}
              </HeadCell>
              <Cell numeric>{money(one.salary)}</Cell>
              <Cell numeric>{money(one.supplemental)}</Cell>
              {hasUnwithheld ? <Cell numeric>{money(unwithheld(one))}</Cell> : null}
              <Cell numeric>{money(one.withheld)}</Cell>
              <Cell numeric>{money(one.owed)}</Cell>
              <Cell numeric>{money(one.gap)}</Cell>
            </tr>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              As tax year {taxYear}
            </HeadCell>
            <Cell numeric>{money(sum(({ salary }) => salary))}</Cell>
            <Cell numeric>{money(sum(({ supplemental }) => supplemental))}</Cell>
            {hasUnwithheld ? <Cell numeric>{money(sum(unwithheld))}</Cell> : null}
            <Cell numeric>{money(withheld)}</Cell>
            <Cell numeric>{money(owed)}</Cell>
            <Cell numeric>{money(gap)}</Cell>
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
