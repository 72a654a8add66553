import { useLocale } from '@/components/ui/locale-provider';
import { offerClass } from '@/components/ui/offer-class';
import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { formatDate } from '@/lib/format/format-date';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { useOfferEditor } from '../offer-editor-context';
import { monthAfter } from './month-after';

interface VestingStripProps {
  /** The source of its entries in the ledger. */
  readonly source: string;
  /** Month in which vesting starts. */
  readonly from?: number;
  readonly name: string;
}

const HEIGHT = 36;
const LEAST = 3;

const range = (values: readonly number[], write: (value: number) => string): string => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return write(least) === write(most) ? write(most) : `${write(least)} to ${write(most)}`;
};

/** The vests of one grant as bars: as wide as the wait for them, as high as what they bring. */
export const VestingStrip = ({ source, from = 0, name }: VestingStripProps) => {
  const { projection, index } = useOfferEditor();
  const locale = useLocale();
  const vests = projection.ledger.entries.filter((entry) => entry.source === source);
  const [first] = vests;
  const last = vests.at(-1);
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...vests.map((vest) => vest.amount));
  const start = projection.ledger.startDate;
  const end = last.month + 1;
  return (
    <figure aria-label={`${name}: ${vests.length} vests within five years`} className={offerClass(index)}>
      <div aria-hidden className="flex items-end gap-[3px]" style={{ height: HEIGHT }}>
        {vests.map((vest, place) => (
          <span
            key={`${vest.month}-${place}`}
            className="min-w-px rounded-[2px] bg-offer-tint"
            title={`${formatDate(monthAfter(start, vest.month + 1), locale, 'month')}: ${formatMoney(vest.amount, projection.currency, locale, { decimals: 'whole' })}`}
            style={{ flexGrow: Math.max(1, vest.month - (vests[place - 1]?.month ?? from - 1)), flexBasis: 0, height: Math.max(LEAST, (vest.amount / most) * HEIGHT) }}
          />
        ))}
      </div>
      <figcaption className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-tiny text-ink3">
        <span>{formatDate(monthAfter(start, from), locale, 'month')}</span>
        <span>{describe(vests, projection.currency, locale)}</span>
        <span>{formatDate(monthAfter(start, end), locale, 'month')}</span>
      </figcaption>
    </figure>
  );
};

const describe = (vests: readonly LedgerEntry[], currency: string, locale: string): string => {
  const each = range(vests.map((vest) => vest.amount), (amount) => formatMoney(amount, currency, locale, { decimals: 'whole' }));
  const shares = vests.every((vest) => vest.quantity !== null) ? `, ${range(vests.map((vest) => vest.quantity ?? 0), (quantity) => formatNumber(quantity, locale))} shares` : '';
  return vests.length === 1 ? `one vest of ${each}${shares}` : `${vests.length} vests of ${each}${shares}`;
};
