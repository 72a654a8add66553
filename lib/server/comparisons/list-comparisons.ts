import 'server-only';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { db } from '../db';
import { ownComparisons } from '../policies/comparison-policy';
import { project } from '../projections/project';
import type { Viewer } from '../session/viewer';
import { comparisonColumns } from './comparison-row';
import { toComparisonView } from './to-comparison-view';

/** Every comparison of a person, the last changed first. */
export async function listComparisons(viewer: Viewer): Promise<readonly ComparisonSummary[]> {
  const rows = await db.comparison.findMany({ relationLoadStrategy: 'join', where: ownComparisons(viewer), orderBy: { updatedAt: 'desc' }, select: comparisonColumns });
  return rows.map((row) => {
    const view = toComparisonView(row);
    const comparison = comparisonOf(view);
    const projections = project(comparison);
    const result = scoreMatrix(comparisonMatrix(comparison, projections));
    const winner = result.status === 'scored' ? comparison.offers.find((offer) => offer.id === result.winner) : undefined;
    return {
      id: view.id,
      name: view.name,
      version: view.version,
      updatedAt: view.updatedAt,
      offers: comparison.offers.map((offer, index) => ({ id: offer.id, company: offer.company, currency: offer.currency, total4: projections[index]?.total4 ?? 0 })),
      leader: winner ? { offerId: winner.id, company: winner.company } : null,
    };
  });
}
