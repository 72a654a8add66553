/** A state programme that employees pay into out of their wages. */
export interface PayrollProgram {
  readonly name: string;
  readonly rate: number;
  /** Wages above this are not charged; null charges them all. */
  readonly wageBase: number | 'social-security' | null;
  /** The most one person pays in a year; null for no limit. */
  readonly most: number | null;
}
