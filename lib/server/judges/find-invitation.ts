import 'server-only';
import type { InvitationView } from '@/lib/engine/judging/invitation-view';
import { comparisonColumns } from '../comparisons/comparison-row';
import { toComparisonView } from '../comparisons/to-comparison-view';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import { db } from '../db';
import { openInvitation } from '../policies/comparison-policy';
import { project } from '../projections/project';
import { hashToken } from '../shares/hash-token';
import { noteInvitationOpened } from './note-invitation-opened';
import { readJudgement } from './read-judgement';
import { toInvitationView } from './to-invitation-view';

/**
 * What an invitation shows: null where the token is unknown, malformed, expired or taken back, or the comparison is
 * deleted; one hash and one look-up in every case.
 */
export async function findInvitation(token: string): Promise<InvitationView | null> {
  const now = new Date();
  const judge = await db.judge.findFirst({
    relationLoadStrategy: 'join',
    where: openInvitation(hashToken(token), now),
    select: { id: true, name: true, showsPay: true, expiresAt: true, lastOpenedAt: true, judgement: true, comparison: { select: comparisonColumns } },
  });
  if (!judge) return null;
  noteInvitationOpened(judge, now);
  const comparison = comparisonOf(toComparisonView(judge.comparison));
  return toInvitationView({ ...judge, judgement: readJudgement(judge.judgement) }, comparison, judge.showsPay ? project(comparison) : null);
}
