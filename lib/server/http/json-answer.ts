import 'server-only';
import { REQUEST_ID_HEADER } from './request-id';

/** An answer in JSON that no cache keeps; without a body where `body` is undefined or the status allows none. */
export function jsonAnswer(status: number, body: unknown, requestId: string, headers?: HeadersInit): Response {
  const all = new Headers(headers);
  all.set('cache-control', 'no-store');
  all.set('x-content-type-options', 'nosniff');
  all.set(REQUEST_ID_HEADER, requestId);
  if (status === 204 || body === undefined) return new Response(null, { status, headers: all });
  all.set('content-type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(body), { status, headers: all });
}
