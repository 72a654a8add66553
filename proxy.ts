import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { routes } from '@/lib/routes';
import { contentSecurityPolicy, isSignedInArea, pageHeaders } from '@/lib/server/http/security-headers';
import { REQUEST_ID_HEADER, requestIdOf } from '@/lib/server/http/request-id';
import { nonceOf } from '@/lib/server/pages/own-request';
import { NONCE_HEADER, type PageMarks } from '@/lib/server/pages/page-marks';
import { findPageToRead } from '@/lib/server/pages/page-to-read';
import { findSharedPage } from '@/lib/server/shares/shared-page';
import { sessionCookieName } from '@/lib/server/session/session-cookie';

/**
 * Runs before every page: gives it a request id, a nonce for its scripts and the security headers, and sends whoever has
 * no session from the signed-in area to sign in. A session is only looked for here; the page checks it. Shared pages,
 * which many may open at once, are answered from memory; a page that a browser opens comes with its scripts held back
 * until it is painted.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const marks: PageMarks = { nonce: nonceOf(request.headers), requestId: requestIdOf(request.headers) };
  const signedOut = isSignedInArea(pathname) && !request.cookies.has(sessionCookieName());
  const response = signedOut ? NextResponse.redirect(new URL(routes.signIn(pathname + search), request.url)) : await pageOf(request, marks);
  for (const [name, value] of Object.entries(pageHeaders(pathname, marks.nonce))) response.headers.set(name, value);
  response.headers.set(REQUEST_ID_HEADER, marks.requestId);
  return response;
}

async function pageOf(request: NextRequest, marks: PageMarks): Promise<NextResponse> {
  const page = (await findSharedPage(request, request.nextUrl.pathname, marks)) ?? (await findPageToRead(request, marks));
  if (page) return new NextResponse(page.body, page);
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID_HEADER, marks.requestId);
  headers.set(NONCE_HEADER, marks.nonce);
  headers.set('content-security-policy', contentSecurityPolicy(marks.nonce));
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/((?!api/|_next/static/|_next/image|favicon.ico).*)'] };
