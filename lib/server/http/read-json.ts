import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { readBody } from './read-body';

/**
 * The body as JSON.
 *
 * @throws ExpectedError `malformed` when it is not declared as JSON or is none; `too-large`.
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ExpectedError('malformed', 'Send application/json.');
  const text = await readBody(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new ExpectedError('malformed', 'The request is not valid JSON.');
  }
}
