import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { OriginLine, OriginStep } from './origin';

interface OriginLinesProps {
  /** What the lines are together; names the table. */
  readonly label: string;
  readonly lines: readonly OriginLine[];
  /** What their sum is called; null where it says nothing. */
  readonly totalName: string | null;
  /** What is made of the sum; the last is the figure asked about. */
  readonly steps?: readonly OriginStep[];
  readonly currency: string;
  readonly locale: string;
}

/** Lines with the rule of each in words, their sum, and the steps from it to a figure. */
export const OriginLines = ({ label, lines, totalName, steps = [], currency, locale }: OriginLinesProps) => {
  const money = (minor: number) => formatMoney(minor, currency, locale, { decimals: 'minor' });
  const written = ({ value, as }: OriginStep): string => {
    if (as === 'money') return money(value);
    return as === 'share' ? formatPercent(value, locale, { decimals: 2 }) : formatNumber(value, locale, { maxDecimals: as === 'score' ? 2 : 1 });
  };
  return (
    <table aria-label={label} className="w-full text-[14px]">
      <tbody>
        {lines.map((line, at) => (
          <tr key={at}>
            <th scope="row" className="border-b border-line2 py-2 pr-4 text-left font-normal wrap-anywhere">
              {line.name}
              <Words>{line.words}</Words>
            </th>
            <td className="border-b border-line2 py-2 text-right align-top whitespace-nowrap tabular-nums">{money(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      {totalName === null ? null : (
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-2 pr-4 text-left">
              {totalName}
            </th>
            <td className="py-2 text-right tabular-nums">{money(lines.reduce((sum, { amount }) => sum + amount, 0))}</td>
          </tr>
          {steps.map((step, at) => (
            <tr key={step.name} className={at === steps.length - 1 ? 'font-semibold' : undefined}>
              <th scope="row" className="border-t border-line2 py-2 pr-4 text-left [font-weight:inherit]">
                {step.name}
                <Words>{step.words}</Words>
              </th>
              <td className="border-t border-line2 py-2 text-right align-top whitespace-nowrap tabular-nums">{written(step)}</td>
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
};

const Words = ({ children }: { readonly children: string | null }) => (children === null ? null : <span className="block text-small font-normal text-ink2">{children}</span>);
