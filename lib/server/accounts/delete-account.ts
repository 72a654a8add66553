import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { db } from '../db';
import type { Viewer } from '../session/viewer';

/**
 * Deletes the viewer's account with every comparison, offer, score, link, judge and decision in it. It cannot be undone,
 * so the address has to be typed.
 *
 * @throws ExpectedError `invalid` at `email` when another address was typed.
 */
export async function deleteAccount(viewer: Viewer, typedEmail: string): Promise<void> {
  if (typedEmail.trim().toLowerCase() !== viewer.email)
    throw new ExpectedError('invalid', 'Some of this needs another look.', { issues: [{ path: 'email', message: 'That is not the address of this account' }] });
  await db.user.deleteMany({ where: { id: viewer.userId } });
}
