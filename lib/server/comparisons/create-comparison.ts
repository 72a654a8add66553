import 'server-only';
import { v7 as newId } from 'uuid';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { defaultCriteria } from '@/lib/reference/default-criteria';
import type { Viewer } from '../session/viewer';
import { insertComparison } from './insert-comparison';

/** The amounts that earn 1 and 5 by default are dollars; in another currency pay is scored by hand until others are set. */
const DEFAULT_ANCHORS_IN = 'USD';

/**
 * A new comparison without offers, with the default assumptions and criteria.
 *
 * @throws ExpectedError `invalid` where the account is full.
 */
export const createComparison = (viewer: Viewer, { name, currency }: { readonly name: string; readonly currency: string }) =>
  insertComparison(viewer, {
    name,
    currency,
    assumptions: defaultAssumptions,
    offers: [],
    criteria: defaultCriteria.map((criterion) => ({ ...criterion, id: newId(), scores: {}, measure: currency === DEFAULT_ANCHORS_IN ? criterion.measure : null })),
  });
