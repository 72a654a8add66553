import 'server-only';
import type { DeletedComparison } from '@/lib/engine/comparison/comparison-summary';
import { db } from '../db';
import { recoverableComparisons } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';

const MOST = 50;

/** The comparisons that can still be brought back, the last deleted first. */
export async function listDeletedComparisons(viewer: Viewer): Promise<readonly DeletedComparison[]> {
  const rows = await db.comparison.findMany({
    where: recoverableComparisons(viewer, new Date()),
    orderBy: { deletedAt: 'desc' },
    take: MOST,
    select: { id: true, name: true, deletedAt: true },
  });
  return rows.flatMap(({ id, name, deletedAt }) => (deletedAt ? [{ id, name, deletedAt: deletedAt.toISOString() }] : []));
}
