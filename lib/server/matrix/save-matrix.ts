import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import { changeComparison } from '../comparisons/change-comparison';
import type { Viewer } from '../session/viewer';
import { checkScoredOffers } from './check-scored-offers';
import { getStoredMatrix } from './get-stored-matrix';
import { replaceCriteria } from './replace-criteria';
import { replaceScores } from './replace-scores';

/**
 * Replaces the criteria of a comparison, the scores of its offers and how they are weighed. A deleted offer keeps the scores it had. Answers
 * with the matrix's new version.
 *
 * @throws ExpectedError `not-found`; `conflict` with the stored matrix where the edit started from another version;
 * `invalid` where a score or remark belongs to no offer of the comparison.
 */
export const saveMatrix = (viewer: Viewer, comparisonId: string, { version, criteria, weighing, hidesTotals }: MatrixContent & { readonly version: number }) =>
  changeComparison(viewer, comparisonId, async (tx) => {
    const [saved] = await tx.comparison.updateManyAndReturn({
      where: { id: comparisonId, matrixVersion: version },
      data: { matrixVersion: { increment: 1 }, weighing, hidesTotals },
      select: { matrixVersion: true },
    });
    if (!saved) throw new ExpectedError('conflict', 'The matrix was changed somewhere else in the meantime.', { current: await getStoredMatrix(tx, comparisonId) });
    const offers = await tx.offer.findMany({ where: { comparisonId }, select: { id: true, deletedAt: true } });
    checkScoredOffers(criteria, new Set(offers.map(({ id }) => id)));
    await replaceCriteria(tx, comparisonId, criteria);
    await replaceScores(tx, comparisonId, criteria, offers.flatMap(({ id, deletedAt }) => (deletedAt === null ? [id] : [])));
    return { version: saved.matrixVersion };
  });
