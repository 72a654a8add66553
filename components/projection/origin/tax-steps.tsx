import { taxBreakdown, type TaxBreakdown } from '@/lib/engine/projection/take-home/tax-breakdown';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { toMinor } from '@/lib/engine/money/to-minor';
import { formatMoney } from '@/lib/format/format-money';
import type { OriginContext } from './origin';

interface TaxStepsProps extends Pick<OriginContext, 'offer' | 'projection' | 'assumptions' | 'taxTables' | 'locale'> {
  readonly year: number;
}

/** How the federal tax of a year comes about, from pay to taxable income, and what is said about it. */
export const TaxSteps = ({ offer, projection, assumptions, taxTables, year, locale }: TaxStepsProps) => {
  const taxing = taxingOf(offer, taxTables);
  const folded = projection.years[year - 1];
  if (taxing.kind !== 'return' || folded === undefined) return null;
  const breakdown = taxBreakdown(folded, taxing, assumptions);
  const money = (dollars: number) => formatMoney(toMinor(dollars, 'USD'), 'USD', locale, { decimals: 'minor' });
  return (
    <details className="mt-4">
      <summary className="text-small font-medium text-ink2">How the tax of {breakdown.input.year} comes about</summary>
      <table className="mt-2 w-full text-[14px]">
        <tbody>
          {stepsOf(breakdown)
            .filter(({ name, dollars }) => dollars !== 0 || name === 'Taxable income')
            .map(({ name, words, dollars }) => (
              <tr key={name}>
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {name}
                  {words === null ? null : <span className="block text-small text-ink2">{words}</span>}
                </th>
                <td className="py-1 text-right align-top tabular-nums">{money(dollars)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <ul className="mt-2 grid list-disc gap-1 pl-4 text-small text-ink2">
        {breakdown.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
};

interface Step {
  readonly name: string;
  /** Where the figure comes from; null where the name says it. */
  readonly words: string | null;
  readonly dollars: number;
}

const stepsOf = ({ input, putAway, federal }: TaxBreakdown): readonly Step[] => [
  { name: 'Taxed as pay', words: 'Salary, bonus, sign-on, shares as they vest and taxable stipends, less a premium taken from pay.', dollars: input.wages },
  { name: 'Shares of stock plans', words: 'The gain of a purchase plan’s shares, and of incentive options sold at once: income, but no wages for payroll tax.', dollars: input.stockPlanIncome },
  { name: 'Your spouse’s pay', words: 'As entered under “What is assumed”.', dollars: input.spouseWages },
  { name: 'Put into a 401(k)', words: 'Not taxed this year; at least what the employer matches.', dollars: -putAway.retirement },
  { name: 'Put into a health savings account', words: 'Not taxed at all.', dollars: -putAway.healthSavings },
  { name: 'Adjusted gross income', words: 'The lines above together.', dollars: federal.agi },
  federal.deductionKind === 'standard'
    ? { name: 'Standard deduction', words: 'Larger than the state and local taxes that may be deducted.', dollars: -federal.deduction }
    : { name: 'State and local taxes deducted', words: 'Up to the cap of the year, and larger than the standard deduction.', dollars: -federal.deduction },
  { name: 'Taxable income', words: 'What is left; the brackets are applied to it.', dollars: federal.taxableIncome },
  { name: 'Spread of options, for the alternative minimum tax', words: 'What the shares of incentive options exercised and kept are worth above the strike.', dollars: input.isoSpread },
];
