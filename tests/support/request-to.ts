import { randomUUID } from 'node:crypto';

/** The network of one test file, so that its attempts are not counted with those of others. */
const NETWORK = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;

interface RequestParts {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  /** A `Cookie` header. */
  readonly cookie?: string;
  /** The address of the network the request comes from. */
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as a page of ours would send it. */
export function requestTo(path: string, { method = 'GET', body, cookie, from = NETWORK, headers }: RequestParts = {}): Request {
  const all = new Headers({ host: 'localhost:3000', 'sec-fetch-site': 'same-origin', 'x-peer-address': from });
  if (cookie) all.set('cookie', cookie);
  if (body !== undefined) all.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return new Request(`http://localhost:3000${path}`, {
    method,
    headers: all,
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
}
