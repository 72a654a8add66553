import 'server-only';
import { db } from '../db';
import { openShareLink } from '../policies/comparison-policy';
import { hashToken } from './hash-token';
import { noteOpening } from './note-opening';

/**
 * What the page of a share link depends on, as one text that differs whenever the page would: the versions of the
 * comparison, its matrix and its offers. Null where the link opens nothing. One look-up.
 */
export async function findShareState(token: string): Promise<string | null> {
  const now = new Date();
  const link = await db.shareLink.findFirst({
    relationLoadStrategy: 'join',
    where: openShareLink(hashToken(token), now),
    select: {
      id: true,
      lastOpenedAt: true,
      comparison: {
        select: { id: true, version: true, matrixVersion: true, updatedAt: true, offers: { where: { deletedAt: null }, orderBy: { id: 'asc' }, select: { id: true, version: true } } },
      },
    },
  });
  if (!link) return null;
  noteOpening(link, now);
  const { id, version, matrixVersion, updatedAt, offers } = link.comparison;
  return [id, version, matrixVersion, updatedAt.getTime(), ...offers.map((offer) => `${offer.id}.${offer.version}`)].join(' ');
}
