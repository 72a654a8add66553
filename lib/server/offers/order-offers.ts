import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { changeComparison } from '../comparisons/change-comparison';
import { getStoredFrame } from '../comparisons/get-stored-frame';
import type { Viewer } from '../session/viewer';

const sameSet = (one: readonly string[], other: readonly string[]) => one.length === other.length && new Set([...one, ...other]).size === one.length;

/**
 * Puts the offers of a comparison in another order. Answers with the comparison's new version.
 *
 * @param offerIds every offer's id once
 * @throws ExpectedError `not-found`; `conflict` with the stored frame where the order started from another version or
 * from other offers.
 */
export const orderOffers = (viewer: Viewer, comparisonId: string, { version, offerIds }: { readonly version: number; readonly offerIds: readonly string[] }) =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const stored = await getStoredFrame(tx, comparisonId);
    if (stored.version !== version || !sameSet(stored.offerIds, offerIds))
      throw new ExpectedError('conflict', 'The offers were changed somewhere else in the meantime.', { current: stored });
    for (const [position, id] of offerIds.entries()) await tx.offer.updateMany({ where: { comparisonId, id }, data: { position } });
    return tx.comparison.update({ where: { id: comparisonId }, data: { version: { increment: 1 } }, select: { version: true } });
  });
