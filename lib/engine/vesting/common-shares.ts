import type Fraction from 'fraction.js';

/** Shares of one grant over a common denominator: tranche i is `numerators[i] / denominator` of the grant. */
export interface CommonShares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** What the tranches leave of the whole, over the same denominator. */
  readonly missing: bigint;
  /** The same as doubles, which are faster, where those hold the denominator exactly. */
  readonly inDoubles: { readonly numerators: readonly number[]; readonly denominator: number } | null;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * Brings fractions to their least common denominator, so that running sums are sums of whole numbers. What goes beyond
 * the whole grant is cut off, from the end.
 * @example toCommonShares([new Fraction(1, 2), new Fraction(1, 3)]) // numerators [3n, 2n], denominator 6n, missing 1n
 */
export function toCommonShares(shares: readonly Fraction[]): CommonShares {
  let denominator = 1n;
  let last: Fraction | undefined;
  for (const share of shares) {
    if (share !== last && denominator % share.d !== 0n) denominator = (denominator / gcd(denominator, share.d)) * share.d;
    last = share;
  }
  let missing = denominator;
  let numerator = 0n;
  last = undefined;
  const numerators = shares.map((share) => {
    if (share !== last) numerator = share.n * (denominator / share.d);
    last = share;
    const held = numerator < missing ? numerator : missing;
    missing -= held;
    return held;
  });
  return { numerators, denominator, missing, inDoubles: inDoubles(numerators, denominator) };
}

/** Adds what is missing to the last tranche. */
export function completeShares(shares: CommonShares): CommonShares {
  const { denominator, missing } = shares;
  const numerators = shares.numerators.with(-1, (shares.numerators.at(-1) ?? 0n) + missing);
  return { numerators, denominator, missing: 0n, inDoubles: inDoubles(numerators, denominator) };
}

const inDoubles = (numerators: readonly bigint[], denominator: bigint): CommonShares['inDoubles'] =>
  denominator <= Number.MAX_SAFE_INTEGER ? { numerators: numerators.map(Number), denominator: Number(denominator) } : null;
