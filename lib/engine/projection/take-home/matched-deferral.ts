import type { RetirementMatch } from '../../offer/retirement-match';

/**
 * How much of a year's base must be put in to get all of the employer's match.
 * @param payLimit most base pay that the match counts that year
 * @example half of the first 6 % of a base of 200,000: 12,000; with a cap of 3,000 on what the employer adds, 6,000
 */
export function matchedDeferral(match: RetirementMatch, base: number, payLimit: number): number {
  if (match.kind !== 'match') return 0;
  const pay = Math.min(base, payLimit);
  let left = match.yearlyCap ?? Infinity;
  let from = 0;
  let needed = 0;
  for (const { rate, upToShareOfPay } of match.tiers) {
    const slice = Math.max(0, upToShareOfPay - from) * pay;
    from = Math.max(from, upToShareOfPay);
    if (rate === 0) continue;
    const part = Math.min(slice, left / rate);
    // A tier that adds nothing does not end the match: what lies before it must be put in to reach the next.
    needed = (from * pay) - slice + part;
    left -= part * rate;
    if (left <= 0) break;
  }
  return needed;
}
