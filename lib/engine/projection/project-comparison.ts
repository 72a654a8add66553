import type { Comparison } from '../comparison/comparison';
import type { TaxTables } from '../tax/tables/tax-tables';
import type { VestingPreset } from '../vesting/vesting-preset';
import { projectOffer } from './project-offer';
import type { OfferProjection } from './projection';

/** The projections of all offers of a comparison, in its order, each in its own currency. */
export const projectComparison = (comparison: Pick<Comparison, 'offers' | 'assumptions'>, presets: readonly VestingPreset[], taxTables: TaxTables | null = null): OfferProjection[] =>
  comparison.offers.map((offer) => projectOffer(offer, comparison.assumptions, presets, taxTables));
