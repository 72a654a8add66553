import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { routes } from '@/lib/routes';
import { contentSecurityPolicy, isSignedInArea, pageHeaders } from '@/lib/server/http/security-headers';
import { REQUEST_ID_HEADER, requestIdOf } from '@/lib/server/http/request-id';
import { findSharedPage } from '@/lib/server/shares/shared-page';
import { sessionCookieName } from '@/lib/server/session/session-cookie';

const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');

/**
 * Runs before every page: gives it a request id, a nonce for its scripts and the security headers, and sends whoever has
 * no session from the signed-in area to sign in. A session is only looked for here; the page checks it. Shared pages,
 * which many may open at once, are answered from memory.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const nonce = newNonce();
  const requestId = requestIdOf(request.headers);
  const signedOut = isSignedInArea(pathname) && !request.cookies.has(sessionCookieName());

  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID_HEADER, requestId);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', contentSecurityPolicy(nonce));
  const sharedPage = signedOut ? null : await findSharedPage(request, pathname, { nonce, requestId });
  const response = signedOut
    ? NextResponse.redirect(new URL(routes.signIn(pathname + search), request.url))
    : sharedPage === null
      ? NextResponse.next({ request: { headers } })
      : new NextResponse(sharedPage, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' } });
  for (const [name, value] of Object.entries(pageHeaders(pathname, nonce))) response.headers.set(name, value);
  response.headers.set(REQUEST_ID_HEADER, requestId);
  return response;
}

export const config = { matcher: ['/((?!api/|_next/static/|_next/image|favicon.ico).*)'] };
