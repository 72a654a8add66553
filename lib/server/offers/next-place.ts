import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { COMPARISON_LIMITS } from '@/lib/schemas/limits';
import type { Transaction } from '../comparisons/in-transaction';

/**
 * The position after the last offer of a comparison that the caller holds.
 *
 * @throws ExpectedError `invalid` where the comparison is full.
 */
export async function nextPlace(tx: Transaction, comparisonId: string): Promise<number> {
  const { _count, _max } = await tx.offer.aggregate({ where: { comparisonId, deletedAt: null }, _count: true, _max: { position: true } });
  if (_count >= COMPARISON_LIMITS.offers)
    throw new ExpectedError('invalid', `A comparison holds at most ${COMPARISON_LIMITS.offers} offers. Delete one to make room.`);
  return (_max.position ?? -1) + 1;
}
