import 'server-only';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import { comparisonNotFound } from '../comparisons/comparison-not-found';
import { db } from '../db';
import { ownComparison } from '../policies/comparison-policy';
import type { Viewer } from '../session/viewer';
import { readJudgement } from './read-judgement';

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

/**
 * Everybody who was asked to judge a comparison and what they answered, the first asked first.
 *
 * @throws ExpectedError `not-found`.
 */
export async function listJudges(viewer: Viewer, comparisonId: string): Promise<readonly JudgeView[]> {
  const now = new Date();
  const comparison = await db.comparison.findFirst({
    relationLoadStrategy: 'join',
    where: ownComparison(viewer, comparisonId),
    select: {
      judges: {
        where: { deletedAt: null },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, showsPay: true, createdAt: true, expiresAt: true, revokedAt: true, lastOpenedAt: true, answeredAt: true, judgement: true },
      },
    },
  });
  if (!comparison) throw comparisonNotFound();
  return comparison.judges.map(({ id, name, showsPay, createdAt, expiresAt, revokedAt, lastOpenedAt, answeredAt, judgement }) => ({
    id,
    name,
    showsPay,
    state: revokedAt !== null ? 'closed' : expiresAt <= now ? 'expired' : 'open',
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastOpenedAt: iso(lastOpenedAt),
    answeredAt: iso(answeredAt),
    judgement: readJudgement(judgement),
  }));
}
