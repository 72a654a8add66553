import 'server-only';
import { decode } from 'next-auth/jwt';
import { db } from '../db';
import { env } from '../env';
import { sessionClaimsSchema } from './session-claims';
import type { SessionClaims } from './session-claims';
import type { Viewer } from './viewer';

async function readClaims(token: string, secret: string): Promise<SessionClaims | null> {
  try {
    const parsed = sessionClaimsSchema.safeParse(await decode({ token, secret }));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Who a session cookie's value belongs to, in one query. Null when it is forged, expired, of an account that is gone, or
 * of a session that a change of password has ended.
 */
export async function findViewerByToken(token: string | undefined): Promise<Viewer | null> {
  if (!token) return null;
  const claims = await readClaims(token, env.authSecret);
  if (!claims) return null;
  const user = await db.user.findUnique({ where: { id: claims.sub }, select: { id: true, email: true, sessionVersion: true } });
  return user?.sessionVersion === claims.sessionVersion ? { userId: user.id, email: user.email } : null;
}
