/** A plan to buy the employer's shares at a discount from one's pay. */
export type Espp =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'plan';
      /** Share of base salary put in; null = not decided. */
      readonly contributionRate: number | null;
      /** 0.15 buys at 15 % off. */
      readonly discount: number;
      /** Whether the lower of the prices at the two ends of the six months counts. */
      readonly lookback: boolean;
    };
