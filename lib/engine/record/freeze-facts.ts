import type { Comparison } from '../comparison/comparison';
import { comparisonMatrix } from '../comparison/comparison-matrix';
import { decide } from '../decision/decide';
import { STANDARD_SAMPLING } from '../decision/sampling/standard-sampling';
import { scoreMatrix } from '../decision/score-matrix';
import { comparableProjections } from '../projection/comparable-projections';
import { ENGINE_VERSION } from '../projection/engine-version';
import type { OfferProjection } from '../projection/projection';
import type { Uncertainty } from '../uncertainty/uncertainty';
import { withChances } from '../uncertainty/with-chances';
import type { VerdictFacts } from './verdict-facts';

/**
 * What the engine says of a comparison now, to be kept with a decision: who leads, by how much, how sure that is, and
 * what each offer comes to.
 *
 * @param projections one for each offer, in its own currency
 * @param uncertainty futures drawn of the comparison; needed where a criterion is measured by chance
 */
export function freezeFacts(comparison: Comparison, projections: readonly OfferProjection[], uncertainty: Uncertainty | null): VerdictFacts {
  const matrix = comparisonMatrix(comparison, withChances(comparableProjections(comparison, projections), uncertainty));
  const decision = scoreMatrix(matrix).status === 'scored' ? decide({ ...matrix, ...STANDARD_SAMPLING }) : null;
  const values = new Map(decision?.offers.map(({ id, value }) => [id, value]));
  const totals = new Map(projections.map((projection) => [projection.offerId, projection.missing === 'base' ? null : projection.total4]));
  const winner = decision?.winner ?? null;
  return {
    engineVersion: ENGINE_VERSION,
    verdict: decision?.verdict ?? null,
    winner,
    margin: decision?.margin ?? null,
    firstShare: decision === null || winner === null ? null : (decision.acceptability[winner]?.[0] ?? null),
    offers: comparison.offers.map(({ id }) => ({ id, value: values.get(id) ?? null, total4: totals.get(id) ?? null })),
  };
}
