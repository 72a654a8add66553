import 'server-only';
import { db } from '../db';
import { log } from '../log';

const HOUR = 60 * 60 * 1000;

/** Notes that a judge opened their link, at most once an hour, without keeping them waiting. */
export function noteInvitationOpened({ id, lastOpenedAt }: { readonly id: string; readonly lastOpenedAt: Date | null }, now: Date): void {
  if (lastOpenedAt !== null && lastOpenedAt.getTime() > now.getTime() - HOUR) return;
  db.judge
    .updateMany({ where: { id }, data: { lastOpenedAt: now } })
    .catch((error: unknown) => log.warn({ err: error, judgeId: id }, 'the opening of an invitation was not noted'));
}
