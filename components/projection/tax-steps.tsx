import { taxBreakdown } from '@/lib/engine/projection/take-home/tax-breakdown';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { toMinor } from '@/lib/engine/money/to-minor';
import { formatMoney } from '@/lib/format/format-money';
import type { OriginContext } from './origin-of';

interface TaxStepsProps extends Pick<OriginContext, 'offer' | 'projection' | 'assumptions' | 'taxTables'> {
  readonly year: number;
  readonly locale: string;
}

/** How the federal tax of a year comes about, from pay to taxable income, and what is said about it. */
export const TaxSteps = ({ offer, projection, assumptions, taxTables, year, locale }: TaxStepsProps) => {
  const taxing = taxingOf(offer, taxTables);
  const folded = projection.years[year - 1];
  if (taxing.kind !== 'return' || folded === undefined) return null;
  const { input, putAway, federal, notes } = taxBreakdown(folded, taxing, assumptions);
  const money = (dollars: number) => formatMoney(toMinor(dollars, 'USD'), 'USD', locale, { decimals: 'whole' });
  const steps: readonly (readonly [string, number])[] = [
    ['Taxed as pay', input.wages],
    ['Shares of stock plans, without payroll tax', input.stockPlanIncome],
    ['Your spouse’s pay', input.spouseWages],
    ['Put into a 401(k)', -putAway.retirement],
    ['Put into a health savings account', -putAway.healthSavings],
    ['Adjusted gross income', federal.agi],
    [federal.deductionKind === 'standard' ? 'Standard deduction' : 'State and local taxes deducted', -federal.deduction],
    ['Taxable income', federal.taxableIncome],
    ['Spread of options, for the alternative minimum tax', input.isoSpread],
  ];
  return (
    <details className="mt-4">
      <summary className="text-small font-medium text-ink2">How the tax of {input.year} comes about</summary>
      <table className="mt-2 w-full text-[14px]">
        <tbody>
          {steps
            .filter(([name, dollars]) => dollars !== 0 || name === 'Taxable income')
            .map(([name, dollars]) => (
              <tr key={name}>
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {name}
                </th>
                <td className="py-1 text-right tabular-nums">{money(dollars)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <ul className="mt-2 grid list-disc gap-1 pl-4 text-small text-ink2">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
};
