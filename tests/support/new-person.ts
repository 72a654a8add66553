import { randomUUID } from 'node:crypto';
import { hashPassword } from '@/lib/server/accounts/hash-password';
import { db } from '@/lib/server/db';
import { issueSession } from '@/lib/server/session/issue-session';
import type { Viewer } from '@/lib/server/session/viewer';

export interface Person extends Viewer {
  readonly password: string;
  /** The `Cookie` header of a session of theirs. */
  readonly cookie: string;
}

/** Somebody with an account and a session, made by rows. */
export async function newPerson(): Promise<Person> {
  const password = 'four walnut pillars';
  const email = `${randomUUID()}@example.org`;
  const user = await db.user.create({ data: { email, passwordHash: await hashPassword(password) } });
  const header = await issueSession({ sub: user.id, sessionVersion: user.sessionVersion });
  return { userId: user.id, email, password, cookie: header.slice(0, header.indexOf(';')) };
}
