import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { emailSchema } from '@/lib/schemas/requests';
import { routes } from '@/lib/routes';
import { verifyCredentials } from '../accounts/verify-credentials';
import type { SignedIn } from '../accounts/verify-credentials';
import { env } from '../env';
import { checkSameOrigin } from '../http/check-same-origin';
import { clientAddress } from '../http/client-address';
import { failureAnswer } from '../http/failure-answer';
import { readBody } from '../http/read-body';
import { apiHeaders } from '../http/security-headers';
import { REQUEST_ID_HEADER, requestIdOf } from '../http/request-id';
import { z } from 'zod';
import { authOptions } from './auth-options';
import { runNextAuth } from './run-next-auth';

const MAX_BYTES = 16_384;

/** What next-auth's browser part asks for; everything else next-auth could do is not offered. */
const OFFERED = ['GET csrf', 'GET providers', 'GET session', 'GET signin', 'POST callback/credentials', 'POST signout'];

const credentialsSchema = z.object({ email: emailSchema, password: z.string().min(1).max(200) });

async function readForm(request: Request): Promise<Record<string, string>> {
  if (request.method !== 'POST') return {};
  checkSameOrigin(request.headers);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new ExpectedError('malformed', 'Send application/x-www-form-urlencoded.');
  return Object.fromEntries(new URLSearchParams(await readBody(request, MAX_BYTES)));
}

/** next-auth's browser part reads a refusal from the `error` in `url`; ours says it in the body as every route does. */
async function withUrl(failure: Response): Promise<Response> {
  const body: unknown = await failure.json();
  const url = new URL(routes.signIn(), env.siteUrl);
  url.searchParams.set('error', String(failure.status));
  return new Response(JSON.stringify({ ...(body as object), url: url.href }), { status: failure.status, headers: failure.headers });
}

async function answer(request: Request, action: readonly string[], requestId: string): Promise<Response> {
  const form = await readForm(request);
  let refusal: unknown;
  const authorize = async (credentials: unknown): Promise<SignedIn | null> => {
    const parsed = credentialsSchema.safeParse(credentials);
    if (!parsed.success) return null;
    try {
      return await verifyCredentials(parsed.data.email, parsed.data.password, clientAddress(request.headers));
    } catch (thrown) {
      refusal = thrown;
      return null;
    }
  };
  const response = await runNextAuth(request, action, form, authOptions(authorize));
  return refusal === undefined ? response : withUrl(failureAnswer(refusal, requestId));
}

/**
 * Answers a request to /api/auth. next-auth does the work; what is malformed, oversized, from another site or not offered
 * never reaches it.
 *
 * @param action the path below /api/auth, e.g. ['callback', 'credentials'].
 */
export async function answerAuthRequest(request: Request, action: readonly string[]): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  try {
    // next-auth's browser part reports its own failures; they are of no use to us.
    if (request.method === 'POST' && action.join('/') === '_log') return new Response(null, { status: 204, headers: apiHeaders(requestId) });
    if (!OFFERED.includes(`${request.method} ${action.join('/')}`)) throw new ExpectedError('not-found', 'There is nothing here.');
    const response = await answer(request, action, requestId);
    for (const [name, value] of Object.entries(apiHeaders(requestId))) response.headers.set(name, value);
    return response;
  } catch (thrown) {
    return failureAnswer(thrown, requestId);
  }
}
