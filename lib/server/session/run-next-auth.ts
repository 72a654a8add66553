import 'server-only';
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth from 'next-auth';
import type { NextAuthOptions } from 'next-auth';
import { readCookie } from '../http/read-cookie';
import { env } from '../env';
import { CollectedAnswer } from './collected-answer';
import { sessionCookieName } from './session-cookie';

const csrfCookieName = () => (env.isHttps ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token');

function cookieValue(header: string | null, name: string): string | undefined {
  try {
    return decodeURIComponent(readCookie(header, name) ?? '') || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Has next-auth answer one request. It gets exactly what it needs and nothing a stranger could trip it with: its two
 * cookies, the checked form, the action; no address to return to (where to go is the page's decision).
 */
export async function runNextAuth(request: Request, action: readonly string[], form: Readonly<Record<string, string>>, options: NextAuthOptions): Promise<Response> {
  const cookieHeader = request.headers.get('cookie');
  const cookies: Record<string, string | undefined> = {};
  for (const name of [sessionCookieName(), csrfCookieName()]) cookies[name] = cookieValue(cookieHeader, name);
  const answer = new CollectedAnswer();
  // next-auth's types ask for whole Node objects; of the request it reads these five fields, of the response it calls
  // the six methods of CollectedAnswer.
  const asked = { method: request.method, query: { nextauth: [...action] }, cookies, headers: {}, body: { ...form, json: 'true' } };
  await (NextAuth(asked as unknown as NextApiRequest, answer as unknown as NextApiResponse, options) as Promise<void>);
  return answer.toResponse();
}
