import 'server-only';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import { refreshOutdated } from '../projections/refresh-outdated';
import type { Viewer } from '../session/viewer';
import { comparisonNotFound } from './comparison-not-found';
import { comparisonColumns } from './comparison-row';
import { toComparisonView } from './to-comparison-view';

/**
 * A comparison with its offers and criteria, in one query.
 *
 * @throws ExpectedError `not-found`.
 */
export async function getComparison(viewer: Viewer, comparisonId: string): Promise<ComparisonView> {
  const row = await db.comparison.findFirst({ relationLoadStrategy: 'join', where: ownComparison(viewer, comparisonId), select: comparisonColumns });
  if (!row) throw comparisonNotFound();
  refreshOutdated(row.id, row.snapshot);
  return toComparisonView(row);
}
