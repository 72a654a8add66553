import type { Clawback } from './clawback';

/** What the employer pays for moving. */
export interface Relocation {
  readonly amount: number | null;
  /** Month of payment, 0 = on starting. */
  readonly month: number;
  /** `taxable`: taxed like pay; `grossed-up`: the employer pays the tax too, and the amount is what reaches you. */
  readonly tax: 'taxable' | 'grossed-up';
  readonly clawback: Clawback | null;
}
