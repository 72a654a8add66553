import 'server-only';
import { randomUUID } from 'node:crypto';
import { env } from '../env';
import { REQUEST_ID_HEADER } from '../http/request-id';
import { NONCE_HEADER, newNonce, type PageMarks } from './page-marks';

const OWN_HEADER = 'x-counterweight-own';

// One for the process, whichever bundle asks. Told only to ourselves.
const shared = globalThis as typeof globalThis & { counterweightOwnKey?: string };
const ownKey = (): string => (shared.counterweightOwnKey ??= randomUUID());

/** Whether we are asking ourselves. */
const isOwnRequest = (headers: Headers): boolean => headers.get(OWN_HEADER) === ownKey();

/**
 * Whether a browser opens a page. What says that it comes from a server like this one is never such a request, whether
 * that is true or not, so that no two servers go on asking each other.
 */
export const opensPage = ({ method, headers }: Request): boolean => method === 'GET' && !headers.has(OWN_HEADER) && (headers.get('accept') ?? '').includes('text/html');

/** The nonce of the page that is asked for: given where we ask ourselves, a new one for anybody else. */
export const nonceOf = (headers: Headers): string => (isOwnRequest(headers) ? headers.get(NONCE_HEADER) : null) ?? newNonce();

// Of one connection, or of the text as it travels.
const OF_THE_WIRE = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect', 'te', 'trailer', 'content-length', 'content-encoding', 'accept-encoding'];

/** Headers without those that speak of the connection they came over. */
export function withoutWire(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of OF_THE_WIRE) kept.delete(name);
  return kept;
}

/**
 * Asks this server for a page as a browser would, with marks that the page is to carry. Redirects are answers, too.
 *
 * @throws TypeError where this server cannot be reached on its own address; AbortError when `signal` ends it.
 */
export function askOurselves(path: string, { headers, marks, signal }: { readonly headers: Headers; readonly marks: PageMarks; readonly signal: AbortSignal }): Promise<Response> {
  const own = withoutWire(headers);
  own.set(OWN_HEADER, ownKey());
  own.set(NONCE_HEADER, marks.nonce);
  own.set(REQUEST_ID_HEADER, marks.requestId);
  own.set('accept-encoding', 'identity');
  return fetch(env.ownAddress + path, { headers: own, redirect: 'manual', cache: 'no-store', signal });
}
