import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { Judgement } from '@/lib/engine/judging/judgement';
import { db } from '../db';
import { openInvitation } from '../policies/comparison-policy';
import { hashToken } from '../shares/hash-token';

/**
 * Keeps what an invited judge answered, in place of what they sent before.
 *
 * @throws ExpectedError `not-found` where the token opens nothing (any more).
 */
export async function saveJudgement(token: string, { weights, scores }: Judgement): Promise<void> {
  const now = new Date();
  const { count } = await db.judge.updateMany({ where: openInvitation(hashToken(token), now), data: { judgement: { weights, scores }, answeredAt: now } });
  if (count === 0) throw new ExpectedError('not-found', 'This invitation has ended or was taken back, so nothing was sent. Ask for a new link.');
}
