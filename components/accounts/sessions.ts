import { request, type ApiResult } from '@/lib/client/request';
import { forgetEverything } from '@/lib/client/retained-stores';
import { routes } from '@/lib/routes';

/** Sends a form to next-auth with the token that shows it comes from a page of ours. */
async function send(path: string, fields: Readonly<Record<string, string>>): Promise<ApiResult<unknown>> {
  const token = await request<{ readonly csrfToken: string }>('GET', routes.api.csrf);
  return token.ok ? request('POST', path, { ...fields, csrfToken: token.body.csrfToken }) : token;
}

/** Opens a session in this browser. Never throws; a wrong address or password is a failure of kind `unauthenticated`. */
export const signIn = (email: string, password: string): Promise<ApiResult<unknown>> => send(routes.api.signIn, { email, password });

/** Ends the session in this browser and forgets what the browser kept of it. */
export async function signOut(): Promise<ApiResult<unknown>> {
  const result = await send(routes.api.signOut, {});
  if (result.ok) forgetEverything();
  return result;
}
