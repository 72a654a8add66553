import 'server-only';
import { v7 as newId } from 'uuid';
import { withFreshIds } from '@/lib/engine/comparison/with-fresh-ids';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import type { Viewer } from '../session/viewer';
import { insertComparison } from './insert-comparison';

/**
 * The ready-made sample as a comparison of the person's own.
 *
 * @throws ExpectedError `invalid` where the account is full.
 */
export const addSampleComparison = (viewer: Viewer) => insertComparison(viewer, withFreshIds(sampleComparison, newId));
