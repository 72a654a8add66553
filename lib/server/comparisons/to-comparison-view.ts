import 'server-only';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import { assumptionsSchema } from '@/lib/schemas/comparison';
import { weighingSchema } from '@/lib/schemas/weighing';
import { toOffer } from '../offers/to-offer';
import type { ComparisonRow } from './comparison-row';
import { toCriteria } from './to-criteria';

/** A stored comparison as pages and the browser hold it. */
export function toComparisonView({ id, name, currency, version, matrixVersion, weighing, hidesTotals, assumptions, offers, criteria, updatedAt }: Omit<ComparisonRow, 'snapshot'>): ComparisonView {
  return {
    id,
    name,
    currency,
    version,
    matrixVersion,
    assumptions: assumptionsSchema.parse(assumptions),
    offers: offers.map((row) => ({ version: row.version, offer: toOffer(row) })),
    weighing: weighingSchema.parse(weighing),
    hidesTotals,
    criteria: toCriteria(criteria, new Set(offers.map((offer) => offer.id))),
    updatedAt: updatedAt.toISOString(),
  };
}
