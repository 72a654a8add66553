import 'server-only';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import type { Viewer } from '../session/viewer';
import { insertComparison } from './insert-comparison';

/**
 * A new comparison without offers, with the default assumptions. It has no criteria: people are asked for their own
 * before they see any weights, because weights that are suggested stay in the mind.
 *
 * @throws ExpectedError `invalid` where the account is full.
 */
export const createComparison = (viewer: Viewer, { name, currency }: { readonly name: string; readonly currency: string }) =>
  insertComparison(viewer, { name, currency, assumptions: defaultAssumptions, offers: [], criteria: [], weighing: 'sliders', hidesTotals: false });
