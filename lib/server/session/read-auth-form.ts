import 'server-only';
import { z } from 'zod';
import { ExpectedError } from '@/lib/errors';
import { checkSameOrigin } from '../http/check-same-origin';
import { readBody } from '../http/read-body';
import { readJson } from '../http/read-json';

const MAX_BYTES = 16_384;

const formSchema = z.record(z.string(), z.string());

/**
 * The fields of a request to /api/auth, sent as JSON or as a form; none of a GET.
 *
 * @throws ExpectedError `malformed`, `too-large`.
 */
export async function readAuthForm(request: Request): Promise<Record<string, string>> {
  if (request.method !== 'POST') return {};
  checkSameOrigin(request.headers);
  const isForm = request.headers.get('content-type')?.toLowerCase().startsWith('application/x-www-form-urlencoded');
  const sent = isForm ? Object.fromEntries(new URLSearchParams(await readBody(request, MAX_BYTES))) : await readJson(request, MAX_BYTES);
  const parsed = formSchema.safeParse(sent);
  if (!parsed.success) throw new ExpectedError('malformed', 'Send fields of text.');
  return parsed.data;
}
