import { DELETE, POST as signUp } from '@/app/api/account/route';
import { PUT } from '@/app/api/account/password/route';
import { GET, POST } from '@/app/api/auth/[...nextauth]/route';
import { requestTo } from '@/tests/support/request-to';

interface Sender {
  readonly cookie?: string;
  readonly from?: string;
}

const at = (path: string) => ({ params: Promise.resolve({ nextauth: path.split('/') }) });

/** The `Cookie` header a browser would send after an answer; empty when the answer cleared it. */
export function cookieOf(response: Response, name = 'next-auth.session-token'): string {
  const header = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`)) ?? '';
  const pair = header.split(';')[0] ?? '';
  return pair === `${name}=` ? '' : pair;
}

export const getAuth = (path: string, sender: Sender = {}) => GET(requestTo(`/api/auth/${path}`, sender), at(path));

export const postAuth = (path: string, body: unknown, sender: Sender & { readonly headers?: Record<string, string> } = {}) =>
  POST(requestTo(`/api/auth/${path}`, { method: 'POST', body, ...sender }), at(path));

/** A CSRF token with the cookie it goes with. */
export async function csrf(): Promise<{ readonly csrfToken: string; readonly cookie: string }> {
  const response = await getAuth('csrf');
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  return { csrfToken, cookie: cookieOf(response, 'next-auth.csrf-token') };
}

export async function signIn(email: string, password: string, from?: string): Promise<Response> {
  const { csrfToken, cookie } = await csrf();
  return postAuth('callback/credentials', { csrfToken, email, password }, { cookie, from });
}

export const postAccount = (body: unknown, from?: string) => signUp(requestTo('/api/account', { method: 'POST', body, from }));
export const putPassword = (cookie: string | undefined, body: unknown) => PUT(requestTo('/api/account/password', { method: 'PUT', body, cookie }));
export const deleteAccount = (cookie: string | undefined, body: unknown) => DELETE(requestTo('/api/account', { method: 'DELETE', body, cookie }));
