import 'server-only';
import type { Prisma } from '../generated/prisma/client';
import type { Viewer } from '../session/viewer';
import { undoLimit } from './undo-limit';

/*
 * Who may do what, as conditions for a `where`. A comparison belongs to one person; offers, criteria, scores, links,
 * judges, decisions and projections are reached through it. A row that does not satisfy them might as well not exist.
 */

/** All comparisons a person has. */
export const ownComparisons = (viewer: Viewer) => ({ userId: viewer.userId, deletedAt: null }) satisfies Prisma.ComparisonWhereInput;

/** One comparison, to be read or changed. */
export const ownComparison = (viewer: Viewer, id: string) => ({ id, ...ownComparisons(viewer) }) satisfies Prisma.ComparisonWhereInput;

/** The comparisons a person has deleted and can still bring back. */
export const recoverableComparisons = (viewer: Viewer, now: Date) =>
  ({ userId: viewer.userId, deletedAt: { gte: undoLimit(now) } }) satisfies Prisma.ComparisonWhereInput;

/** One comparison to bring back. */
export const recoverableComparison = (viewer: Viewer, id: string, now: Date) => ({ id, ...recoverableComparisons(viewer, now) }) satisfies Prisma.ComparisonWhereInput;

/** The share link that opens with a token, for anybody who has the token. */
export const openShareLink = (tokenHash: Uint8Array<ArrayBuffer>, now: Date) =>
  ({
    tokenHash,
    revokedAt: null,
    OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    comparison: { deletedAt: null },
  }) satisfies Prisma.ShareLinkWhereInput;

/** The invitation that opens with a token, for anybody who has the token. */
export const openInvitation = (tokenHash: Uint8Array<ArrayBuffer>, now: Date) =>
  ({ tokenHash, revokedAt: null, deletedAt: null, expiresAt: { gt: now }, comparison: { deletedAt: null } }) satisfies Prisma.JudgeWhereInput;
