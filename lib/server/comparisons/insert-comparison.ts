import 'server-only';
import { v7 as newId } from 'uuid';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { criterionColumns } from '../matrix/criterion-columns';
import { scoreRows } from '../matrix/score-rows';
import { toTerms } from '../offers/to-terms';
import { storeProjection } from '../projections/store-projection';
import type { Viewer } from '../session/viewer';
import { inTransaction } from './in-transaction';
import { makeRoom } from './make-room';

/**
 * Stores a new comparison whole, with its projection. The ids of its offers and criteria are UUIDs of its own.
 *
 * @throws ExpectedError `invalid` where the account is full.
 */
export async function insertComparison(viewer: Viewer, { name, currency, assumptions, offers, criteria, weighing, hidesTotals }: Comparison): Promise<{ readonly id: string }> {
  const id = newId();
  await inTransaction(async (tx) => {
    await makeRoom(tx, viewer);
    await tx.comparison.create({ data: { id, userId: viewer.userId, name, currency, assumptions: { ...assumptions }, weighing, hidesTotals }, select: { id: true } });
    await tx.offer.createMany({ data: offers.map((offer, position) => ({ comparisonId: id, id: offer.id, position, terms: toTerms(offer) })) });
    await tx.criterion.createMany({ data: criteria.map((criterion, position) => ({ comparisonId: id, id: criterion.id, position, ...criterionColumns(criterion) })) });
    await tx.score.createMany({ data: scoreRows(id, criteria, offers.map((offer) => offer.id)) });
    await storeProjection(tx, id);
  });
  return { id };
}
