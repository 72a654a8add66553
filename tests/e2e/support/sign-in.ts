import { expect, type APIRequestContext } from '@playwright/test';
import { routes } from '../../../lib/routes';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** Makes an account through the API; nobody is signed in by it. */
export const makeAccount = async (request: APIRequestContext): Promise<Account> => {
  const account = { email: `${crypto.randomUUID()}@example.org`, password: 'four walnut pillars' };
  const made = await request.post(routes.api.account, { data: account });
  expect(made.status()).toBe(204);
  return account;
};

/** Signs in through the API: the cookies of the request context hold the session afterwards. */
export const signIn = async (request: APIRequestContext, { email, password }: Account): Promise<void> => {
  const { csrfToken } = await (await request.get(routes.api.csrf)).json();
  const answer = await request.post(routes.api.signIn, { data: { email, password, csrfToken } });
  expect(answer.ok()).toBe(true);
};
