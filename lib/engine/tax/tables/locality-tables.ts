import type { ByStatus } from '../filing-status';
import type { Brackets, Steps } from './schedule';
import type { Source } from './source';

/** How a city or county taxes its residents' pay. */
export type LocalRule =
  /** Its own brackets on the state's taxable income, less credits (New York City, Multnomah County). */
  | { readonly kind: 'state-taxable-income'; readonly brackets: ByStatus<Brackets>; readonly credits: readonly LocalCredit[] }
  /** A share of the state's income tax (Yonkers). */
  | { readonly kind: 'state-tax-share'; readonly share: number }
  /** A rate on pay before any deferral, less an allowance for each earner (Philadelphia, Kansas City, Detroit). */
  | { readonly kind: 'wages'; readonly rate: number; readonly allowance: number; readonly deferralsTaxed: boolean; readonly optionSpreadTaxed: boolean }
  /** A fixed sum a year for each earner (Denver). */
  | { readonly kind: 'fixed'; readonly amount: number };

/** New York City's school tax credits: a fixed sum below an income, and a share of taxable income below another. */
export type LocalCredit =
  | { readonly kind: 'fixed'; readonly amount: ByStatus<Steps> }
  | { readonly kind: 'rate-reduction'; readonly brackets: ByStatus<Brackets>; readonly mostTaxable: number };

export interface Locality {
  readonly state: string;
  /** Such as `new-york-city`; unique within its state. */
  readonly slug: string;
  readonly name: string;
  readonly rule: LocalRule;
  readonly source: Source;
  readonly gaps: readonly string[];
}
