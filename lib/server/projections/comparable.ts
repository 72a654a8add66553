import 'server-only';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparableProjections } from '@/lib/engine/projection/comparable-projections';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { withChances } from '@/lib/engine/uncertainty/with-chances';
import { drawChances } from './draw-chances';
import { project } from './project';

/** The projections that a comparison's matrix is scored from: in its currency where there is a rate, with chances where it weighs them. */
export const comparable = async (comparison: Comparison): Promise<readonly OfferProjection[]> =>
  withChances(comparableProjections(comparison, project(comparison)), await drawChances(comparison));
