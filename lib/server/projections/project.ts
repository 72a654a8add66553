import 'server-only';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import type { ProjectionInputs } from './hash-inputs';

/** The projections of all offers of a comparison, in its order, with the vesting presets and tax tables of the reference. */
export const project = (inputs: ProjectionInputs): readonly OfferProjection[] => projectComparison(inputs, vestingPresets, taxTables);
