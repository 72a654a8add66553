import 'server-only';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { MeasurableProjection } from '@/lib/engine/comparison/measured-score';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import { totalsAreHidden } from '@/lib/engine/comparison/totals-are-hidden';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { convert } from '@/lib/engine/money/convert';
import type { Minor } from '@/lib/engine/money/minor';
import { withChances } from '@/lib/engine/uncertainty/with-chances';
import { currentFigures } from '../projections/current-figures';
import { drawChances } from '../projections/draw-chances';
import type { ProjectionFigures } from '../projections/projection-figures';
import type { SummaryRow } from './comparison-row';
import { toComparisonView } from './to-comparison-view';

type Figures = Readonly<Record<string, ProjectionFigures>>;

const NOTHING: ProjectionFigures = { total4: 0, average4: 0, year1: 0, steadyState: 0, guaranteed4: 0, takeHome4: null, missing: 'base' };

/** A stored comparison as the list shows it. Totals and leader come from the stored projection; the chance of paying most, where it is weighed, is drawn. */
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
    leader: await findLeader(comparison, figures),
  };
}

async function findLeader(comparison: Comparison, figures: Figures): Promise<ComparisonSummary['leader']> {
  if (totalsAreHidden(comparison)) return null;
  const projections = comparison.offers.map(({ id, currency }) => toMeasurable(id, currency, figures[id] ?? NOTHING, comparison));
  const result = scoreMatrix(comparisonMatrix(comparison, withChances(projections, await drawChances(comparison))));
  const leader = result.status === 'scored' ? comparison.offers.find(({ id }) => id === result.winner) : undefined;
  return leader ? { offerId: leader.id, company: leader.company } : null;
}

/** The stored figures as criteria measure them: in the comparison's currency where there is a rate, else in their own. */
function toMeasurable(offerId: string, currency: string, figures: ProjectionFigures, { currency: to, assumptions }: Comparison): MeasurableProjection {
  const { average4, year1, steadyState, guaranteed4, takeHome4, missing } = figures;
  const hasRate = convert(0 as Minor, currency, to, assumptions.exchangeRates) !== null;
  const read = (amount: number): Minor => (hasRate ? convert(amount as Minor, currency, to, assumptions.exchangeRates) : null) ?? (amount as Minor);
  return {
    offerId,
    currency: hasRate ? to : currency,
    years: [{ gross: read(year1) }],
    average4: read(average4),
    steadyState: read(steadyState),
    guaranteed4: read(guaranteed4),
    takeHome4: takeHome4 === null ? null : read(takeHome4),
    missing,
    chanceBest: null,
  };
}
