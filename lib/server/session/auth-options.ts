import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import type { SignedIn } from '../accounts/verify-credentials';
import { db } from '../db';
import { env } from '../env';
import { log } from '../log';
import { sessionClaimsSchema } from './session-claims';
import type { SessionClaims } from './session-claims';
import { SESSION_SECONDS } from './session-cookie';

declare module 'next-auth' {
  interface User {
    sessionVersion: number;
  }
}

async function requireCurrent(claims: SessionClaims): Promise<SessionClaims> {
  const user = await db.user.findUnique({ where: { id: claims.sub }, select: { sessionVersion: true } });
  if (user?.sessionVersion !== claims.sessionVersion) throw new Error('This session has ended');
  return claims;
}

/**
 * How next-auth works here: address and password only, the session in an encrypted cookie that says whose it is and which
 * version of the person's sessions, nothing else.
 *
 * @param authorize decides about one attempt to sign in; null refuses it.
 */
export const authOptions = (authorize: (credentials: unknown) => Promise<SignedIn | null>): NextAuthOptions => ({
  secret: env.authSecret,
  useSecureCookies: env.isHttps,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  jwt: { maxAge: SESSION_SECONDS },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      authorize: async (credentials) => {
        const person = await authorize(credentials);
        return person && { id: person.userId, sessionVersion: person.sessionVersion };
      },
    }),
  ],
  callbacks: {
    jwt: async ({ token, user, trigger }) =>
      trigger === 'signIn' ? { sub: user.id, sessionVersion: user.sessionVersion } : { ...(await requireCurrent(sessionClaimsSchema.parse(token))) },
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ baseUrl }) => baseUrl,
  },
  logger: {
    error: (code) => log.debug({ code }, 'next-auth refused a request'),
    warn: (code) => log.debug({ code }, 'next-auth warned'),
    debug: () => undefined,
  },
});
