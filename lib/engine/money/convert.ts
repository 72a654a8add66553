import type { Minor } from './minor';
import { minorDigits } from './minor-digits';
import { roundMinor } from './round-minor';

/** What one unit of a currency is worth in the currency that everything is read in, on a day. */
export interface DatedRate {
  /** ISO 4217 code. */
  readonly from: string;
  /** Units of the currency read in for one unit of `from`. */
  readonly rate: number;
  /** Plain calendar date on which the rate was read. */
  readonly date: string;
}

/**
 * An amount of one currency in another, rounded once; the same amount where they are the same; null without a rate. Of
 * several rates for one currency the latest counts.
 * @param rates what one unit of other currencies is worth in `to`
 * @example convert(toMinor(100, 'EUR'), 'EUR', 'USD', [{ from: 'EUR', rate: 1.1, date: '2026-11-20' }]) // 11000
 */
export function convert<To extends string>(amount: Minor, from: string, to: To, rates: readonly DatedRate[]): Minor<To> | null {
  if (from === to) return amount as number as Minor<To>;
  let latest: DatedRate | undefined;
  for (const rate of rates) if (rate.from === from && (latest === undefined || rate.date >= latest.date)) latest = rate;
  return latest === undefined ? null : roundMinor<To>(amount * latest.rate * 10 ** (minorDigits(to) - minorDigits(from)));
}
