import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { SharedView } from '@/lib/engine/comparison/shared-view';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import { comparisonColumns } from '../comparisons/comparison-row';
import { toComparisonView } from '../comparisons/to-comparison-view';
import { db } from '../db';
import { openShareLink } from '../policies/comparison-policy';
import { comparable } from '../projections/comparable';
import { refreshOutdated } from '../projections/refresh-outdated';
import { hashToken } from './hash-token';
import { noteOpening } from './note-opening';

/**
 * What a share link shows: null where the token is unknown, malformed, expired or revoked, or the comparison is
 * deleted; one hash and one look-up in every case. Left out are the owner, the versions, the ids and labels of links,
 * and the notes of every offer and score: a person writes those for themself. Totals are hidden from their owner only.
 */
export async function findSharedComparison(token: string): Promise<SharedView | null> {
  const now = new Date();
  const link = await db.shareLink.findFirst({
    relationLoadStrategy: 'join',
    where: openShareLink(hashToken(token), now),
    select: { id: true, lastOpenedAt: true, comparison: { select: comparisonColumns } },
  });
  if (!link) return null;
  noteOpening(link, now);
  refreshOutdated(link.comparison.id, link.comparison.snapshot);
  const view = toComparisonView(link.comparison);
  const comparison = comparisonOf(view);
  return {
    comparison: { ...comparison, offers: comparison.offers.map((offer) => ({ ...offer, notes: '' })), criteria: comparison.criteria.map(withoutNotes), hidesTotals: false },
    projections: await comparable(comparison),
    updatedAt: view.updatedAt,
  };
}

const withoutNotes = ({ remarks, ...criterion }: Criterion): Criterion => ({
  ...criterion,
  remarks: Object.fromEntries(Object.entries(remarks).map(([offerId, { confidence }]) => [offerId, { confidence, note: '' }])),
});
