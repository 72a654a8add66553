import 'server-only';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import { assumptionsSchema } from '@/lib/schemas/comparison';
import { toOffer } from '../offers/to-offer';
import type { ComparisonRow } from './comparison-row';
import { toCriteria } from './to-criteria';

/** A stored comparison as pages and the browser hold it. */
export function toComparisonView({ assumptions, offers, criteria, updatedAt, ...columns }: ComparisonRow): ComparisonView {
  return {
    ...columns,
    assumptions: assumptionsSchema.parse(assumptions),
    offers: offers.map((row) => ({ version: row.version, offer: toOffer(row) })),
    criteria: toCriteria(criteria, new Set(offers.map(({ id }) => id))),
    updatedAt: updatedAt.toISOString(),
  };
}
