import 'server-only';
import { criteriaInOrder, offersInOrder } from '../comparisons/comparison-row';
import type { Transaction } from '../comparisons/in-transaction';
import { toCriteria } from '../comparisons/to-criteria';

/** What a refused save of the matrix is told: the criteria and scores that are stored, and their version. */
export async function getStoredMatrix(tx: Transaction, comparisonId: string) {
  const { matrixVersion, offers, criteria, weighing, hidesTotals } = await tx.comparison.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: comparisonId },
    select: { matrixVersion: true, weighing: true, hidesTotals: true, offers: { ...offersInOrder, select: { id: true } }, criteria: criteriaInOrder },
  });
  return { version: matrixVersion, weighing, hidesTotals, criteria: toCriteria(criteria, new Set(offers.map(({ id }) => id))) };
}
