import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { changeComparison } from '../comparisons/change-comparison';
import type { Viewer } from '../session/viewer';
import { hashToken } from './hash-token';
import { newToken } from './new-token';

const DAY = 24 * 60 * 60 * 1000;
const MOST_LINKS = 50;

/**
 * Makes a link that shows a comparison, read-only, to whoever has it. Answers with its id and its token, 256 random
 * bits in base64url; only the token's hash is stored, so it cannot be shown again.
 *
 * @param expiresInDays null = never
 * @throws ExpectedError `not-found`; `invalid` where the comparison has as many links as it may.
 */
export const createShareLink = (viewer: Viewer, comparisonId: string, { label, expiresInDays }: { readonly label: string; readonly expiresInDays: number | null }) =>
  changeComparison(viewer, comparisonId, async (tx) => {
    if ((await tx.shareLink.count({ where: { comparisonId, revokedAt: null } })) >= MOST_LINKS)
      throw new ExpectedError('invalid', `A comparison has at most ${MOST_LINKS} links. Revoke one to make room.`);
    const token = newToken();
    const expiresAt = expiresInDays === null ? null : new Date(Date.now() + expiresInDays * DAY);
    const { id } = await tx.shareLink.create({ data: { comparisonId, label, expiresAt, tokenHash: hashToken(token) }, select: { id: true } });
    return { id, token };
  });
