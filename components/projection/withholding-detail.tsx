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
  const hasStockPlan = quarters.some(({ stockPlan }) => stockPlan !== 0);
  const hasSpread = quarters.some(({ optionSpread }) => optionSpread !== 0);
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
            {hasStockPlan ? <HeadCell numeric>Purchase plan, ISOs sold</HeadCell> : null}
            {hasSpread ? <HeadCell numeric>Option spread</HeadCell> : null}
            <HeadCell numeric>Withheld</HeadCell>
            <HeadCell numeric>Owed</HeadCell>
            <HeadCell numeric>To set aside</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {quarters.map(({ quarter, salary, supplemental, stockPlan, optionSpread, withheld: held, owed: due, gap: left }) => (
            <tr key={quarter}>
              <HeadCell sticky scope="row" className="font-normal!">
                Months {(quarter - 1) * 3 + 1}–{quarter * 3}
              </HeadCell>
              <Cell numeric>{money(salary)}</Cell>
              <Cell numeric>{money(supplemental)}</Cell>
              {hasStockPlan ? <Cell numeric>{money(stockPlan)}</Cell> : null}
              {hasSpread ? <Cell numeric>{money(optionSpread)}</Cell> : null}
              <Cell numeric>{money(held)}</Cell>
              <Cell numeric>{money(due)}</Cell>
              <Cell numeric>{money(left)}</Cell>
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
            {hasStockPlan ? <Cell numeric>{money(sum(({ stockPlan }) => stockPlan))}</Cell> : null}
            {hasSpread ? <Cell numeric>{money(sum(({ optionSpread }) => optionSpread))}</Cell> : null}
            <Cell numeric>{money(withheld)}</Cell>
            <Cell numeric>{money(owed)}</Cell>
            <Cell numeric>{money(gap)}</Cell>
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
