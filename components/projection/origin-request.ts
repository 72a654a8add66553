import type { ComponentKey } from './unknown-components';

/** The time a figure is about: one year of service, the four compared, a year of these on average, or the steady year. */
export type OriginSpan = 1 | 2 | 3 | 4 | 5 | 'four' | 'average' | 'steady';

/** A figure somebody wants explained. */
export interface OriginRequest {
  /** Place of the offer. */
  readonly index: number;
  /** All pay, what is left of it, its tax, or one component. */
  readonly of: 'gross' | 'takeHome' | 'tax' | ComponentKey;
  readonly span: OriginSpan;
}
