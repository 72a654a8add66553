import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { ComparisonDocument } from '@/lib/schemas/comparison';
import { storedDocumentSchema } from '@/lib/schemas/comparison';

/**
 * A comparison as the document that is exported and imported again without loss.
 *
 * @throws ZodError where the comparison breaks a rule of the format.
 */
export const comparisonToDocument = ({ name, currency, assumptions, offers, criteria, weighing, hidesTotals }: Comparison): ComparisonDocument =>
  storedDocumentSchema.parse({ format: 'counterweight/comparison', version: 1, name, currency, assumptions, offers, criteria, weighing, hidesTotals });
