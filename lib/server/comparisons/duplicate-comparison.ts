import 'server-only';
import { v7 as newId } from 'uuid';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import { withFreshIds } from '@/lib/engine/comparison/with-fresh-ids';
import type { Viewer } from '../session/viewer';
import { copyName } from './copy-name';
import { getComparison } from './get-comparison';
import { insertComparison } from './insert-comparison';

/**
 * A copy of a comparison with everything in it but its share links.
 *
 * @throws ExpectedError `not-found`; `invalid` where the account is full.
 */
export async function duplicateComparison(viewer: Viewer, comparisonId: string) {
  const original = comparisonOf(await getComparison(viewer, comparisonId));
  return insertComparison(viewer, { ...withFreshIds(original, newId), name: copyName(original.name) });
}
