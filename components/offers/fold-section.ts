import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';

const YEARS = 4;

/** Amounts of one part of an offer in years 1 to 4, in minor units. */
const yearsOf = ({ ledger }: OfferProjection, belongs: (entry: LedgerEntry) => boolean): readonly number[] =>
  Array.from({ length: YEARS }, (_, year) =>
    ledger.entries
      .filter((entry) => Math.floor(entry.month / 12) === year && belongs(entry))
      .reduce<number>((sum, entry) => sum + entry.amount, 0),
  );

/**
 * What a part of an offer comes to, for the head of its section: a yearly figure where every year is alike, else the
 * sum of four years; null where it comes to nothing. The sections of an offer add up to its four-year total.
 *
 * @example Base 220,000 and bonus 15 %: "$253,000 a year". A grant of 600,000 over four years with a cliff:
 * "$600,000 over 4 years".
 */
export const foldSection = (projection: OfferProjection, belongs: (entry: LedgerEntry) => boolean, locale: string): string | null => {
  const years = yearsOf(projection, belongs);
  const total = years.reduce((sum, amount) => sum + amount, 0);
  const money = (minor: number) => formatMoney(minor, projection.currency, locale, { decimals: 'whole' });
  if (years.every((amount) => amount === 0)) return null;
  const [first = 0] = years;
  if (years.every((amount) => amount === first)) return `${money(first)} a year`;
  return years.slice(1).every((amount) => amount === 0) ? `${money(total)} in year 1` : `${money(total)} over 4 years`;
};
