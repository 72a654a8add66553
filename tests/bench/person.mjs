// A person with an account and a comparison of five offers and eight criteria, made through the routes as a browser would.
import { randomBytes } from 'node:crypto';

const password = 'correct horse battery staple';

/** @param {string} address of the app */
export async function makePerson(address) {
  const email = `bench-${randomBytes(6).toString('hex')}@example.org`;
  /** @type {Map<string, string>} */
  const jar = new Map();
  /**
   * @param {string} path
   * @param {{ method?: string, headers?: Record<string, string>, body?: string | URLSearchParams }} [init]
   */
  const call = async (path, init = {}) => {
    const headers = { origin: address, 'sec-fetch-site': 'same-origin', cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...init.headers };
    const answer = await fetch(address + path, { redirect: 'manual', ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    if (answer.status >= 400) throw new Error(`${init.method ?? 'GET'} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} body
   * @returns {Promise<{ id: string, token: string }>}
   */
  const send = async (method, path, body) => {
    const answer = await call(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return answer.status === 204 ? { id: '', token: '' } : /** @type {Promise<{ id: string, token: string }>} */ (answer.json());
  };
  await send('POST', '/api/account', { email, password });
  const { csrfToken } = /** @type {{ csrfToken: string }} */ (await (await call('/api/auth/csrf')).json());
  const form = new URLSearchParams({ csrfToken, email, password, json: 'true', callbackUrl: address });
  await call('/api/auth/callback/credentials', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form });
  const { id } = await send('POST', '/api/comparisons/sample', {});
  const document = /** @type {{ offers: object[], criteria: { id: string, scores: object }[] }} */ (await (await call(`/api/comparisons/${id}/export/comparison.json`)).json());
  const [first] = document.offers;
  const [criterion] = document.criteria.slice(-1);
  const five = {
    ...document,
    offers: [...document.offers, { ...first, id: 'fifth', company: 'Fifth' }],
    criteria: [...document.criteria, { ...criterion, id: 'eighth', name: 'Eighth' }],
  };
  const { id: comparisonId } = await send('POST', '/api/comparisons/import', five);
  const { token } = await send('POST', `/api/comparisons/${comparisonId}/share-links`, { label: '', expiresInDays: 7 });
  return { comparisonId, sharePath: `/s/${token}`, cookies: [...jar].map(([name, value]) => ({ name, value, url: address })), get: call };
}
