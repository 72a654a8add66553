import type { Comparison } from '@/lib/engine/comparison/comparison';
import { withFreshIds } from '@/lib/engine/comparison/with-fresh-ids';
import type { ComparisonDocument } from '@/lib/schemas/comparison';

/**
 * A document as a comparison with ids of its own; the scores follow their offers.
 *
 * @param newId makes an id that is not used yet
 */
export const documentToComparison = ({ format: _format, version: _version, ...comparison }: ComparisonDocument, newId: () => string): Comparison =>
  withFreshIds(comparison, newId);
