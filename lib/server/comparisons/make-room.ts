import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { COMPARISON_LIMITS } from '@/lib/schemas/limits';
import { ownComparisons } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import type { Transaction } from './in-transaction';

/**
 * Makes sure that an account can take one more comparison, and that no other request can take the place before the
 * transaction ends: the person's row is held until then.
 *
 * @throws ExpectedError `invalid` where the account is full, `unauthenticated` where it is gone.
 */
export async function makeRoom(tx: Transaction, viewer: Viewer): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "User" WHERE "id" = ${viewer.userId}::uuid FOR NO KEY UPDATE`;
  if (held.length === 0) throw new ExpectedError('unauthenticated', 'This account does not exist any more.');
  const count = await tx.comparison.count({ where: ownComparisons(viewer) });
  if (count >= COMPARISON_LIMITS.comparisons)
    throw new ExpectedError('invalid', `An account holds at most ${COMPARISON_LIMITS.comparisons} comparisons. Delete one to make room.`);
}
