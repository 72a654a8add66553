import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { env } from '../env';

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : null);

/**
 * Refuses a change that another site's page asks for with this person's cookies. Browsers say where a request comes from
 * in `Sec-Fetch-Site`, older ones in `Origin`; a request with neither is not a browser's, so it has no cookies to misuse.
 *
 * @throws ExpectedError `malformed`.
 */
export function checkSameOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return;
  const origin = headers.get('origin');
  if (site === null && origin === null) return;
  const host = origin === null ? null : hostOf(origin);
  if (host !== null && (host === headers.get('host') || host === hostOf(env.siteUrl)) && site !== 'cross-site') return;
  throw new ExpectedError('malformed', 'This request came from another site.');
}
