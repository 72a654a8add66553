import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { db } from '../db';
import { consumeAttempt } from '../limits/consume-attempt';
import { forgetAttempts } from '../limits/return-attempt';
import type { SessionClaims } from '../session/session-claims';
import type { Viewer } from '../session/viewer';
import { accountLimits } from './account-limits';
import { checkPassword } from './check-password';
import { hashPassword } from './hash-password';

const signedOut = () => new ExpectedError('unauthenticated', 'Sign in to go on.');

/**
 * Replaces the viewer's password and ends every session there was; the claims returned are for a new one.
 *
 * @throws ExpectedError `invalid` at `current` when that is not the present password; `too-many-requests`;
 *   `unauthenticated` when the account is gone or another change of password came first.
 */
export async function changePassword(viewer: Viewer, current: string, next: string): Promise<SessionClaims> {
  await consumeAttempt(accountLimits.confirmByUser, viewer.userId);
  const user = await db.user.findUnique({ where: { id: viewer.userId }, select: { passwordHash: true, sessionVersion: true } });
  if (!user) throw signedOut();
  if (!(await checkPassword(current, user.passwordHash)))
    throw new ExpectedError('invalid', 'Some of this needs another look.', { issues: [{ path: 'current', message: 'That is not your present password' }] });
  const sessionVersion = user.sessionVersion + 1;
  const changed = await db.user.updateMany({
    where: { id: viewer.userId, sessionVersion: user.sessionVersion },
    data: { passwordHash: await hashPassword(next), sessionVersion },
  });
  if (changed.count === 0) throw signedOut();
  await forgetAttempts(accountLimits.confirmByUser, viewer.userId);
  return { sub: viewer.userId, sessionVersion };
}
