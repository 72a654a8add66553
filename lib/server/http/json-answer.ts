import 'server-only';
import { apiHeaders } from './security-headers';

/** An answer in JSON that no cache keeps; without a body where `body` is undefined or the status allows none. */
export function jsonAnswer(status: number, body: unknown, requestId: string, headers?: HeadersInit): Response {
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(apiHeaders(requestId))) all.set(name, value);
  if (status === 204 || body === undefined) return new Response(null, { status, headers: all });
  all.set('content-type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(body), { status, headers: all });
}
