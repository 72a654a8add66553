import 'server-only';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { MeasurableProjection } from '@/lib/engine/comparison/measured-score';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import { totalsAreHidden } from '@/lib/engine/comparison/totals-are-hidden';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import type { Minor } from '@/lib/engine/money/minor';
import { currentFigures } from '../projections/current-figures';
import type { ProjectionFigures } from '../projections/projection-figures';
import type { SummaryRow } from './comparison-row';
import { toComparisonView } from './to-comparison-view';

type Figures = Readonly<Record<string, ProjectionFigures>>;

const NOTHING: ProjectionFigures = { total4: 0, average4: 0, year1: 0, steadyState: 0, guaranteed4: 0, takeHome4: null, missing: 'base' };

/** A stored comparison as the list shows it. Totals and leader come from the stored projection. */
export async function summariseComparison({ snapshot, ...row }: SummaryRow): Promise<ComparisonSummary> {
  const view = toComparisonView(row);
  const comparison = comparisonOf(view);
  const figures = await currentFigures(view.id, comparison, snapshot);
  return {
    id: view.id,
    name: view.name,
    version: view.version,
    updatedAt: view.updatedAt,
    offers: comparison.offers.map(({ id, company, currency }) => {
      const { total4, missing } = figures[id] ?? NOTHING;
      return { id, company, currency, total4, missing };
    }),
    leader: findLeader(comparison, figures),
  };
}

function findLeader(comparison: Comparison, figures: Figures): ComparisonSummary['leader'] {
  if (totalsAreHidden(comparison)) return null;
  const projections = comparison.offers.map(({ id, currency }) => toMeasurable(id, currency, figures[id] ?? NOTHING));
  const result = scoreMatrix(comparisonMatrix(comparison, projections));
  const leader = result.status === 'scored' ? comparison.offers.find(({ id }) => id === result.winner) : undefined;
  return leader ? { offerId: leader.id, company: leader.company } : null;
}

const toMeasurable = (offerId: string, currency: string, { average4, year1, steadyState, guaranteed4, takeHome4, missing }: ProjectionFigures): MeasurableProjection => ({
  offerId,
  currency,
  years: [{ gross: year1 as Minor }],
  average4: average4 as Minor,
  steadyState: steadyState as Minor,
  guaranteed4: guaranteed4 as Minor,
  takeHome4: takeHome4 as Minor | null,
  missing,
});
