import 'server-only';
import { db } from '../db';
import { consumeAttempt } from '../limits/consume-attempt';
import { accountLimits } from './account-limits';
import { hashPassword } from './hash-password';

/**
 * Makes an account unless the address has one. Either way it does the same work and tells nothing: the password is hashed,
 * one statement is sent (docs/decisions/0003).
 *
 * @throws ExpectedError `too-many-requests`.
 */
export async function signUp(email: string, password: string, network: string): Promise<void> {
  await consumeAttempt(accountLimits.signUpByNetwork, network);
  await consumeAttempt(accountLimits.signUpByAddress, email);
  const passwordHash = await hashPassword(password);
  await db.user.createMany({ data: [{ email, passwordHash }], skipDuplicates: true });
}
