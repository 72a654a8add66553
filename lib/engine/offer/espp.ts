/** The largest discount of a plan under 26 U.S.C. 423, which alone has the law's limit and bears no payroll tax: 423(b)(6). */
export const QUALIFIED_DISCOUNT = 0.15;

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
