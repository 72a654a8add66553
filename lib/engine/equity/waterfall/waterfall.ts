import type { ExitTerms, PreferredSeries } from './exit-terms';
import { shareOut } from './share-out';

/** A gain smaller than this share of an amount is rounding, and no reason to convert. */
const MATTERS = 1e-9;

export interface Waterfall {
  readonly payouts: readonly { readonly name: string; readonly amount: number; readonly converted: boolean }[];
  readonly common: number;
  readonly commonPerShare: number;
}

/**
 * Who gets what when a company is sold: debt, then preferences by seniority, then the rest per share. A series converts to
 * common when that pays it more, given what the others do. Series are asked in order of the price per share at which
 * conversion starts to pay: one that gains from converting at a price gains at any higher one, so asking upward until
 * nobody gains ends where no series would choose otherwise.
 * @example 10M, one series of 3M shares with 2M invested at 1x, fully participating, 7M common: 4.4M and 5.6M
 */
export function waterfall(terms: ExitTerms): Waterfall {
  const converted = terms.preferred.map(() => false);
  const order = terms.preferred.map((series, at) => ({ at, price: conversionPrice(series) })).sort((a, b) => a.price - b.price);
  let changed = true;
  while (changed) {
    changed = false;
    for (const { at } of order) {
      if (converted[at]) continue;
      const without = shareOut(terms, converted).amounts[at] ?? 0;
      converted[at] = true;
      const withConversion = shareOut(terms, converted).amounts[at] ?? 0;
      if (withConversion - without > MATTERS * Math.max(1, without)) changed = true;
      else converted[at] = false;
    }
  }
  const { amounts, perCommonShare } = shareOut(terms, converted);
  return {
    payouts: terms.preferred.map((series, at) => ({ name: series.name, amount: amounts[at] ?? 0, converted: converted[at] ?? false })),
    common: perCommonShare * terms.commonShares,
    commonPerShare: perCommonShare,
  };
}

/** The price of a common share above which a series is better off converting; never, where it participates without limit. */
function conversionPrice({ participation, multiple, cap, invested, shares }: PreferredSeries): number {
  if (participation === 'full' || shares === 0) return Infinity;
  return ((participation === 'capped' ? (cap ?? multiple) : multiple) * invested) / shares;
}
