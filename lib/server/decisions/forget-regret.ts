import 'server-only';
import { changeComparison } from '../comparisons/change-comparison';
import type { Viewer } from '../session/viewer';

/**
 * Takes the answer to the regret test away; where there is none, nothing changes.
 *
 * @throws ExpectedError `not-found`.
 */
export const forgetRegret = (viewer: Viewer, comparisonId: string): Promise<void> =>
  changeComparison(viewer, comparisonId, async (tx) => {
    await tx.regretAnswer.deleteMany({ where: { comparisonId } });
  });
