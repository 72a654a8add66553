import type Fraction from 'fraction.js';

/** Shares of one grant over a common denominator: tranche i is `numerators[i] / denominator` of the grant. */
export interface CommonShares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * Brings fractions to their least common denominator, so that running sums are whole-number sums.
 * @example toCommonShares([new Fraction(1, 2), new Fraction(1, 3)]) // { numerators: [3n, 2n], denominator: 6n }
 */
export function toCommonShares(shares: readonly Fraction[]): CommonShares {
  let denominator = 1n;
  let last: Fraction | undefined;
  for (const share of shares) {
    if (share !== last && denominator % share.d !== 0n) denominator = (denominator / gcd(denominator, share.d)) * share.d;
    last = share;
  }
  last = undefined;
  let numerator = 0n;
  const numerators = shares.map((share) => {
    if (share !== last) numerator = share.n * (denominator / share.d);
    last = share;
    return numerator;
  });
  return { numerators, denominator };
}
