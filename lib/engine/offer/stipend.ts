/** Money for a purpose (learning, home office, wellness), by the year. */
export interface Stipend {
  readonly id: string;
  readonly label: string;
  readonly yearly: number | null;
  /** Paid like wages, whatever it is spent on; otherwise receipts are paid back free of tax. */
  readonly taxable: boolean;
}
