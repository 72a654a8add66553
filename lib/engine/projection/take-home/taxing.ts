import type { Offer } from '../../offer/offer';
import type { TaxTables } from '../../tax/tables/tax-tables';

/** Why the tax of an offer cannot be worked out. */
export type TakeHomeGap =
  /** The tax tables are not at hand. */
  | 'tables'
  /** A job in the US without a state we know. */
  | 'state'
  /** A job outside the US without a rate of tax. */
  | 'tax-rate'
  /** A job in the US that is not paid in US dollars. */
  | 'currency';

/** How the pay of one offer is taxed. */
export type Taxing =
  | {
      readonly kind: 'return';
      readonly tables: TaxTables;
      readonly state: string;
      readonly locality: string | null;
      /** The calendar year in which the first year of service starts. */
      readonly startYear: number;
      /** What the employer adds to savings decides how much is put in. */
      readonly employer: Pick<Offer, 'match' | 'health' | 'country' | 'currency' | 'startDate'>;
    }
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'unknown'; readonly gap: TakeHomeGap };
