import 'server-only';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import { db } from '../db';
import { ownComparisons } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { summaryColumns } from './comparison-row';
import { summariseComparison } from './summarise-comparison';

/** Every comparison of a person, the last changed first, in one query as long as the stored projections are current. */
export async function listComparisons(viewer: Viewer): Promise<readonly ComparisonSummary[]> {
  const rows = await db.comparison.findMany({
    relationLoadStrategy: 'join',
    where: ownComparisons(viewer),
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: summaryColumns,
  });
  const summaries: ComparisonSummary[] = [];
  for (const row of rows) summaries.push(await summariseComparison(row));
  return summaries;
}
