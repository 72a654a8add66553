import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { WithholdingYear } from '@/lib/engine/projection/take-home/withholding';
import { formatMoney } from '@/lib/format/format-money';
import { OfferName } from './offer-name';
import type { OriginYear, WithholdingFigure } from './origin-request';
import type { WrapFigure } from './use-wrap-figure';

interface WithholdingDetailProps {
  readonly offer: Pick<Offer, 'company' | 'currency'>;
  readonly index: number;
  readonly told: WithholdingYear;
  readonly locale: string;
  readonly wrap: WrapFigure;
}

/** One offer's year: what is paid in each quarter, and the federal tax withheld and owed on it. */
export const WithholdingDetail = ({ offer, index, told: { year, quarters, withheld, owed, gap, taxYear }, locale, wrap }: WithholdingDetailProps) => {
  const money = (minor: number) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' });
  const sum = (of: (quarter: WithholdingYear['quarters'][number]) => number) => quarters.reduce((total, quarter) => total + of(quarter), 0);
  const hasStockPlan = quarters.some(({ stockPlan }) => stockPlan !== 0);
  const asked = (minor: number, figure: WithholdingFigure, quarter: number | null) => (minor === 0 ? money(minor) : wrap(money(minor), { index, of: 'withholding', figure, year: year as OriginYear, quarter }));
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
              <Cell numeric>{asked(salary, 'salary', quarter)}</Cell>
              <Cell numeric>{asked(supplemental, 'supplemental', quarter)}</Cell>
              {hasStockPlan ? <Cell numeric>{asked(stockPlan, 'stockPlan', quarter)}</Cell> : null}
              {hasSpread ? <Cell numeric>{asked(optionSpread, 'optionSpread', quarter)}</Cell> : null}
              <Cell numeric>{asked(held, 'withheld', quarter)}</Cell>
              <Cell numeric>{asked(due, 'owed', quarter)}</Cell>
              <Cell numeric>{asked(left, 'gap', quarter)}</Cell>
            </tr>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row">
              As tax year {taxYear}
            </HeadCell>
            <Cell numeric>{asked(sum(({ salary }) => salary), 'salary', null)}</Cell>
            <Cell numeric>{asked(sum(({ supplemental }) => supplemental), 'supplemental', null)}</Cell>
            {hasStockPlan ? <Cell numeric>{asked(sum(({ stockPlan }) => stockPlan), 'stockPlan', null)}</Cell> : null}
            {hasSpread ? <Cell numeric>{asked(sum(({ optionSpread }) => optionSpread), 'optionSpread', null)}</Cell> : null}
            <Cell numeric>{asked(withheld, 'withheld', null)}</Cell>
            <Cell numeric>{asked(owed, 'owed', null)}</Cell>
            <Cell numeric>{asked(gap, 'gap', null)}</Cell>
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};
