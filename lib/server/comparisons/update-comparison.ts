import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { storeProjection } from '../projections/store-projection';
import type { Viewer } from '../session/viewer';
import { changeComparison } from './change-comparison';
import { getStoredFrame } from './get-stored-frame';

export interface ComparisonChange {
  readonly version: number;
  readonly name?: string;
  readonly currency?: string;
  readonly assumptions?: Assumptions;
}

/**
 * Changes the name, currency or assumptions of a comparison. Answers with its new version.
 *
 * @throws ExpectedError `not-found`; `conflict` with the stored frame where the change started from another version.
 */
export const updateComparison = (viewer: Viewer, comparisonId: string, { version, assumptions, ...change }: ComparisonChange) =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const [stored] = await tx.comparison.updateManyAndReturn({
      where: { id: comparisonId, version },
      data: { ...change, ...(assumptions && { assumptions: { ...assumptions } }), version: { increment: 1 } },
      select: { version: true },
    });
    if (!stored) throw new ExpectedError('conflict', 'This comparison was changed somewhere else in the meantime.', { current: await getStoredFrame(tx, comparisonId) });
    if (assumptions) await storeProjection(tx, comparisonId);
    return stored;
  });
