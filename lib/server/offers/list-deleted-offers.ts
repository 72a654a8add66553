import 'server-only';
import type { DeletedOffer } from '@/lib/engine/comparison/deleted-offer';
import { comparisonNotFound } from '../comparisons/comparison-not-found';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import { undoLimit } from '../policies/undo-limit';
import type { Viewer } from '../session/viewer';
import { toOffer } from './to-offer';

const MOST = 50;

/**
 * The offers of a comparison that can still be brought back, the last deleted first.
 *
 * @throws ExpectedError `not-found`.
 */
export async function listDeletedOffers(viewer: Viewer, comparisonId: string): Promise<readonly DeletedOffer[]> {
  const row = await db.comparison.findFirst({
    relationLoadStrategy: 'join',
    where: ownComparison(viewer, comparisonId),
    select: { offers: { where: { deletedAt: { gte: undoLimit(new Date()) } }, orderBy: [{ deletedAt: 'desc' }, { id: 'asc' }], take: MOST, select: { id: true, terms: true, deletedAt: true } } },
  });
  if (!row) throw comparisonNotFound();
  return row.offers.flatMap(({ id, terms, deletedAt }) => (deletedAt ? [{ id, company: toOffer({ id, terms }).company, deletedAt: deletedAt.toISOString() }] : []));
}
