import 'server-only';
import { db } from '../db';
import { log } from '../log';

const HOUR = 60 * 60 * 1000;

/**
 * Notes that a link was opened, at most once an hour, without keeping the reader waiting. Failing to note it is no
 * reason to fail the page.
 */
export function noteOpening({ id, lastOpenedAt }: { readonly id: string; readonly lastOpenedAt: Date | null }, now: Date): void {
  const anHourAgo = new Date(now.getTime() - HOUR);
  if (lastOpenedAt !== null && lastOpenedAt > anHourAgo) return;
  db.shareLink
    .updateMany({ where: { id, OR: [{ lastOpenedAt: null }, { lastOpenedAt: { lte: anHourAgo } }] }, data: { lastOpenedAt: now } })
    .catch((error: unknown) => log.warn({ err: error, linkId: id }, 'the opening of a share link was not noted'));
}
