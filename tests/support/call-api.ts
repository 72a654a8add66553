import { apiRoutes } from './api-routes';
import type { Method } from './api-routes';
import type { Person } from './new-person';
import { requestTo } from './request-to';

const routes = await apiRoutes('/api/comparisons', '/api/account', '/api/judgement');

export interface ApiAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** What a refusal says. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string; readonly issues?: readonly { readonly path: string; readonly message: string }[]; readonly current?: unknown };
}

/**
 * Sends a request to an address of ours as a signed-in page would, and reads the answer.
 *
 * @param person null = nobody is signed in
 */
export async function callApi<Body = unknown>(person: Person | null, method: Method, address: string, body?: unknown): Promise<ApiAnswer<Body>> {
  for (const { handlers, match } of routes) {
    const params = match(address);
    const handler = params && handlers[method];
    if (!handler) continue;
    const response = await handler(requestTo(address, { method, body, cookie: person?.cookie }), { params: Promise.resolve(params) });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : null) as Body };
  }
  throw new Error(`No route answers ${method} ${address}`);
}
