import 'server-only';
import { db } from '../db';
import { consumeAttempt } from '../limits/consume-attempt';
import { forgetAttempts, returnAttempt } from '../limits/return-attempt';
import { accountLimits } from './account-limits';
import { checkPassword } from './check-password';

export interface SignedIn {
  readonly userId: string;
  readonly sessionVersion: number;
}

/**
 * Whose address and password these are; null when they are nobody's, after the same work and the same time whether the
 * address or the password is wrong. Each try counts against the address and against the network; a success is no guess
 * and is taken off both.
 *
 * @throws ExpectedError `too-many-requests`.
 */
export async function verifyCredentials(email: string, password: string, network: string): Promise<SignedIn | null> {
  await consumeAttempt(accountLimits.signInByNetwork, network);
  await consumeAttempt(accountLimits.signInByAddress, email);
  const user = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, sessionVersion: true } });
  const fits = await checkPassword(password, user?.passwordHash ?? null);
  if (!user || !fits) return null;
  await Promise.all([forgetAttempts(accountLimits.signInByAddress, email), returnAttempt(accountLimits.signInByNetwork, network)]);
  return { userId: user.id, sessionVersion: user.sessionVersion };
}
