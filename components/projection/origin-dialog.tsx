'use client';

import { Dialog } from '@/components/ui/dialog';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import { formatMoney } from '@/lib/format/format-money';
import { barComponents } from './bar-years';
import { originOf, type OriginContext, type OriginLine } from './origin-of';
import type { OriginRequest } from './origin-request';
import { originWords } from './origin-words';
import { TaxSteps } from './tax-steps';

interface OriginDialogProps extends OriginContext {
  readonly ask: OriginRequest;
  readonly locale: string;
  readonly onClose: () => void;
}

const whatOf = (of: OriginRequest['of']): string => {
  if (of === 'gross') return 'Pay before tax';
  if (of === 'takeHome') return 'Take-home pay';
  return of === 'tax' ? 'Tax' : (barComponents.find(({ key }) => key === of)?.label ?? 'Pay');
};

const whenOf = (span: OriginRequest['span']): string => {
  if (span === 'four') return 'over four years';
  if (span === 'average') return 'on average over four years';
  return span === 'steady' ? 'in the steady state' : `in year ${span}`;
};

/** Where a number comes from: everything under it in words, adding up to it. */
export const OriginDialog = ({ ask, locale, onClose, ...context }: OriginDialogProps) => {
  const { offer, projection, shown } = context;
  const { lines, total, perYear, apart } = originOf(ask, context);
  const money = (minor: number) => formatMoney(minor, shown.currency, locale, { decimals: 'minor' });
  const isOwn = shown === projection;
  return (
    <Dialog open onOpenChange={onClose} size="lg" title="Where does this number come from?" description={`${whatOf(ask.of)} ${whenOf(ask.span)}`}>
      <div className={offerClass(ask.index)}>
        <p className="flex items-center gap-2.5 font-semibold">
          <OfferBadge index={ask.index} />
          <span dir="auto" className="min-w-0 truncate">
            {offer.company}
          </span>
        </p>
        <table className="mt-3 w-full text-[14px]">
          <tbody>
            {lines.map((line, at) => (
              <OriginRow key={at} line={line} money={money} locale={locale} />
            ))}
          </tbody>
          <tfoot className="font-semibold">
            <tr>
              <th scope="row" className="py-2 pr-4 text-left">
                Together
              </th>
              <td className="py-2 text-right tabular-nums">{money(total)}</td>
            </tr>
            {perYear === null ? null : (
              <tr>
                <th scope="row" className="py-1 pr-4 text-left">
                  A quarter of it: a year on average
                </th>
                <td className="py-1 text-right tabular-nums">{money(perYear)}</td>
              </tr>
            )}
          </tfoot>
        </table>
        {apart.length > 0 ? (
          <>
            <h3 className="mt-4 mb-1 text-[14px] font-semibold">Not in it, because you cannot spend it yet</h3>
            <table className="w-full text-[14px]">
              <tbody>
                {apart.map((line, at) => (
                  <OriginRow key={at} line={line} money={money} locale={locale} />
                ))}
              </tbody>
            </table>
          </>
        ) : null}
        {isOwn && (ask.of === 'takeHome' || ask.of === 'tax') && typeof ask.span === 'number' ? <TaxSteps {...context} year={ask.span} locale={locale} /> : null}
        {isOwn ? null : <p className="mt-3 text-small text-ink2">Every amount is as shown on the page: in the comparison’s currency, and in prices of the first year where you chose those.</p>}
      </div>
    </Dialog>
  );
};

const OriginRow = ({ line, money, locale }: { readonly line: OriginLine; readonly money: (minor: number) => string; readonly locale: string }) => (
  <tr>
    <th scope="row" className="border-b border-line2 py-2 pr-4 text-left font-normal">
      {'group' in line ? line.group.label : line.name}
      {'group' in line ? <span className="block text-small text-ink2">{originWords(line.group, locale)}</span> : null}
    </th>
    <td className="border-b border-line2 py-2 text-right align-top whitespace-nowrap tabular-nums">{money(line.amount)}</td>
  </tr>
);
