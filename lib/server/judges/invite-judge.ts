import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { changeComparison } from '../comparisons/change-comparison';
import type { Viewer } from '../session/viewer';
import { hashToken } from '../shares/hash-token';
import { newToken } from '../shares/new-token';

const DAY = 24 * 60 * 60 * 1000;
const MOST_JUDGES = 20;

export interface Invitation {
  readonly name: string;
  /** Whether they see what the offers pay. */
  readonly showsPay: boolean;
  readonly expiresInDays: number;
}

/**
 * Makes a link by which one person can weigh and score a comparison. Answers with the judge's id and the link's token;
 * only the token's hash is stored, so it cannot be shown again.
 *
 * @throws ExpectedError `not-found`; `invalid` where the comparison has as many judges as it may.
 */
export const inviteJudge = (viewer: Viewer, comparisonId: string, { name, showsPay, expiresInDays }: Invitation) =>
  changeComparison(viewer, comparisonId, async (tx) => {
    if ((await tx.judge.count({ where: { comparisonId, deletedAt: null } })) >= MOST_JUDGES)
      throw new ExpectedError('invalid', `A comparison has at most ${MOST_JUDGES} judges. Remove one to make room.`);
    const token = newToken();
    const expiresAt = new Date(Date.now() + expiresInDays * DAY);
    const { id } = await tx.judge.create({ data: { comparisonId, name, showsPay, expiresAt, tokenHash: hashToken(token) }, select: { id: true } });
    return { id, token };
  });
