import 'server-only';
import { encode } from 'next-auth/jwt';
import { env } from '../env';
import type { SessionClaims } from './session-claims';
import { SESSION_SECONDS, sessionCookieName } from './session-cookie';

const cookie = (value: string, maxAgeSeconds: number) =>
  [`${sessionCookieName()}=${value}`, 'Path=/', `Max-Age=${maxAgeSeconds}`, 'HttpOnly', 'SameSite=Lax', ...(env.isHttps ? ['Secure'] : [])].join('; ');

/** The `Set-Cookie` header of a new session. */
export async function issueSession(claims: SessionClaims): Promise<string> {
  return cookie(await encode({ token: { ...claims }, secret: env.authSecret, maxAge: SESSION_SECONDS }), SESSION_SECONDS);
}

/** The `Set-Cookie` header that ends the session in this browser. */
export const endSession = (): string => cookie('', 0);
