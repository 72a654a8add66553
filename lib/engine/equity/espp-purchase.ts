export interface EsppTerms {
  /** Money saved for the purchase. */
  readonly contribution: number;
  /** 0.15 is 15 % off. */
  readonly discount: number;
  /** Whether the lower of the two prices counts. */
  readonly lookback: boolean;
  readonly startPrice: number;
  readonly endPrice: number;
}

export interface EsppPurchase {
  /** Whole shares. */
  readonly shares: number;
  readonly cost: number;
  readonly value: number;
  readonly gain: number;
  /** Gain over cost; 0 where nothing is bought. */
  readonly return: number;
}

/** Keeps a division such as 8,500 / 85 from falling just short of a whole share. */
const TOLERANCE = 1e-9;

/**
 * One purchase of an employee stock purchase plan. What does not buy a whole share is given back.
 * @example 21,250 at 15 % off with lookback, 20 at the start and 23 at the end: 1,250 shares worth 28,750
 */
export function esppPurchase({ contribution, discount, lookback, startPrice, endPrice }: EsppTerms): EsppPurchase {
  const price = (1 - discount) * (lookback ? Math.min(startPrice, endPrice) : endPrice);
  const shares = Math.floor((contribution / price) * (1 + TOLERANCE));
  const cost = shares * price;
  const value = shares * endPrice;
  return { shares, cost, value, gain: value - cost, return: shares === 0 ? 0 : (value - cost) / cost };
}
