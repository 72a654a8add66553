import { Fragment } from 'react';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { LookBackYear } from '@/lib/engine/record/look-back';
import type { Outcomes } from '@/lib/engine/record/outcomes';
import { formatAmount } from '@/lib/format/format-amount';
import { formatMoney } from '@/lib/format/format-money';

interface LookBackTableProps {
  readonly told: readonly LookBackYear[];
  readonly outcomes: Outcomes;
  readonly currency: string;
  readonly locale: string;
}

interface Line {
  readonly label: string;
  readonly projected: string;
  readonly came: string;
  readonly difference: string;
  readonly strong?: boolean;
}

/** What was projected for every year beside what came. */
export const LookBackTable = ({ told, outcomes, currency, locale }: LookBackTableProps) => {
  const money = (amount: number) => formatMoney(amount, currency, locale, { decimals: 'whole' });
  const signed = (amount: number) => (amount === 0 ? '–' : formatMoney(amount, currency, locale, { decimals: 'whole', sign: true }));
  const line = (label: string, projected: number, came: number, strong = false): Line => ({ label, projected: money(projected), came: money(came), difference: signed(came - projected), strong });
  const fact = (label: string, projected: number | null, came: number | null, kind: 'amount' | 'price'): Line => {
    const text = (amount: number | null, none: string) => (amount === null ? none : formatAmount(amount, currency, locale, kind));
    return { label, projected: text(projected, 'none'), came: text(came, 'not told'), difference: '' };
  };
  const linesOf = ({ year, projected, came, expected }: LookBackYear): readonly Line[] => {
    const outcome = outcomes.years.find((one) => one.year === year);
    return [
      ...(expected.sharePrice === null ? [] : [fact('Share price at its end', Math.round(expected.sharePrice * 100) / 100, outcome?.sharePrice ?? null, 'price')]),
      fact('Refresher granted', expected.refresher, outcome?.refresher ?? null, 'amount'),
      line('Bonus', projected.bonus, came.bonus),
      line('Equity that vested', projected.equity, came.equity),
      line('Salary and the rest', projected.rest, came.rest),
      line('The year together', projected.gross, came.gross, true),
    ];
  };
  const sum = (read: (year: LookBackYear) => number) => told.reduce((total, year) => total + read(year), 0);
  const all = line('All years', sum((year) => year.projected.gross), sum((year) => year.came.gross));
  return (
    <TableRegion label="What was projected and what came">
      <Table className="text-small! max-sm:text-[12px]! [&_td]:px-3 [&_td]:py-2 max-sm:[&_td]:px-1.5 [&_th]:px-3 [&_th]:py-2 max-sm:[&_th]:px-2">
        <TableHead>
          <tr>
            <HeadCell sticky>Year by year</HeadCell>
            <HeadCell numeric>Projected then</HeadCell>
            <HeadCell numeric>Came</HeadCell>
            <HeadCell numeric>Difference</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {told.map((year) => (
            <Fragment key={year.year}>
              <tr>
                <HeadCell sticky scope="row" className="pt-4!">
                  Year {year.year}
                </HeadCell>
                <Cell colSpan={3} />
              </tr>
              {linesOf(year).map(({ label, projected, came, difference, strong }) => (
                <tr key={label}>
                  <HeadCell sticky scope="row" className={strong ? undefined : 'font-normal! text-ink2'}>
                    {label}
                  </HeadCell>
                  <Cell numeric strong={strong}>
                    {projected}
                  </Cell>
                  <Cell numeric strong={strong} className={came === 'not told' ? 'text-ink3' : undefined}>
                    {came}
                  </Cell>
                  <Cell numeric strong={strong}>
                    {difference}
                  </Cell>
                </tr>
              ))}
            </Fragment>
          ))}
        </TableBody>
        {told.length > 1 ? (
          <TableFoot>
            <tr>
              <HeadCell sticky scope="row">
                {all.label}
              </HeadCell>
              <Cell numeric>{all.projected}</Cell>
              <Cell numeric>{all.came}</Cell>
              <Cell numeric>{all.difference}</Cell>
            </tr>
          </TableFoot>
        ) : null}
      </Table>
    </TableRegion>
  );
};
