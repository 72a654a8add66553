import 'server-only';
import { z } from 'zod';
import { ExpectedError } from '@/lib/errors';
import { emailSchema } from '@/lib/schemas/requests';
import { verifyCredentials } from '../accounts/verify-credentials';
import type { SignedIn } from '../accounts/verify-credentials';
import { clientAddress } from '../http/client-address';
import { failureAnswer } from '../http/failure-answer';
import { logAnswer } from '../http/log-answer';
import { requestIdOf } from '../http/request-id';
import { apiHeaders } from '../http/security-headers';
import { authOptions } from './auth-options';
import { readAuthForm } from './read-auth-form';
import { runNextAuth } from './run-next-auth';

/** What of next-auth is offered, by method and path below /api/auth. */
const OFFERED: readonly string[] = ['GET csrf', 'GET session', 'POST callback/credentials', 'POST signout'];

const credentialsSchema = z.object({ email: emailSchema, password: z.string().min(1).max(200) });

const answerSchema = z.object({ url: z.url() });

/** next-auth answers a missing or wrong CSRF token with 200 and an address to go to; here it is a malformed request. */
async function checkCsrfAccepted(response: Response): Promise<void> {
  const parsed = answerSchema.safeParse(await response.clone().json());
  if (!parsed.success || new URL(parsed.data.url).searchParams.has('csrf')) throw new ExpectedError('malformed', 'This page has become too old. Load it again and try once more.');
}

async function answer(request: Request, action: readonly string[], requestId: string): Promise<Response> {
  if (!OFFERED.includes(`${request.method} ${action.join('/')}`)) throw new ExpectedError('not-found', 'There is nothing here.');
  const form = await readAuthForm(request);
  const failures: unknown[] = [];
  const authorize = async (credentials: unknown): Promise<SignedIn | null> => {
    const parsed = credentialsSchema.safeParse(credentials);
    if (!parsed.success) return null;
    // next-auth would put the message of whatever is thrown here into its answer.
    return verifyCredentials(parsed.data.email, parsed.data.password, clientAddress(request.headers)).catch((thrown: unknown) => {
      failures.push(thrown);
      return null;
    });
  };
  const response = await runNextAuth(request, action, form, authOptions(authorize));
  if (failures.length > 0) throw failures[0];
  if (response.status === 401) throw new ExpectedError('unauthenticated', 'The email address or the password is wrong.');
  if (request.method === 'POST') await checkCsrfAccepted(response);
  for (const [name, value] of Object.entries(apiHeaders(requestId))) response.headers.set(name, value);
  return response;
}

/**
 * Answers a request to /api/auth. next-auth does the work; what is malformed, oversized, from another site or not offered
 * never reaches it, and whatever it refuses is answered as every other route does.
 *
 * @param action the path below /api/auth, e.g. ['callback', 'credentials'].
 */
export async function answerAuthRequest(request: Request, action: readonly string[]): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  const startedAt = performance.now();
  const response = await answer(request, action, requestId).catch((thrown: unknown) => failureAnswer(thrown, requestId));
  logAnswer(request, response, requestId, startedAt);
  return response;
}
