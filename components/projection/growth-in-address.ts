import { offerLetter } from '@/lib/format/offer-letter';

/** Share-price growth as the address carries it: one rate for all offers, and own rates by the offer's place. */
export interface GrowthInAddress {
  readonly all: number;
  /** Rate by index of the offer; an absent index follows `all`. */
  readonly own: ReadonlyMap<number, number>;
}

const MIN = -0.9;
const MAX = 3;
const RATE = /^-?\d{1,3}(?:\.\d{1,4})?$/;

/**
 * Writes growth for the address: the rate for all in percent, then each offer's own after its letter.
 *
 * @example writeGrowth({ all: 0.05, own: new Map([[1, -0.2]]) }) // '5,B:-20'
 */
export function writeGrowth(growth: GrowthInAddress): string {
  const own = [...growth.own].sort(([a], [b]) => a - b).map(([index, rate]) => `${offerLetter(index)}:${percent(rate)}`);
  return [percent(growth.all), ...own].join(',');
}

/**
 * Reads what `writeGrowth` wrote. Anything else gives null: an address is typed and pasted by people. Rates of offers
 * that are not there are left out: an address may be older than the comparison.
 *
 * @example readGrowth('5,B:-20', 2) // { all: 0.05, own: Map { 1 → -0.2 } }
 * @example readGrowth('5,B:-20', 1) // { all: 0.05, own: Map {} }
 */
export function readGrowth(text: string, offers: number): GrowthInAddress | null {
  const [first = '', ...rest] = text.split(',');
  const all = rate(first);
  if (all === null || rest.length > 12) return null;
  const own = new Map<number, number>();
  for (const part of rest) {
    const [letter = '', written = '', ...more] = part.split(':');
    const index = letter.length === 1 ? letter.charCodeAt(0) - 65 : -1;
    const value = rate(written);
    if (more.length > 0 || index < 0 || index > 11 || value === null) return null;
    if (index < offers) own.set(index, value);
  }
  return { all, own };
}

const percent = (value: number): string => String(Math.round(value * 1e6) / 1e4);

function rate(written: string): number | null {
  if (!RATE.test(written)) return null;
  const value = Math.round(Number(written) * 1e4) / 1e6;
  return value >= MIN && value <= MAX ? value : null;
}
