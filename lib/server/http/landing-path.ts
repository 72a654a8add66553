import 'server-only';
import { routes } from '@/lib/routes';

const HERE = 'https://here.invalid';
const MAX_LENGTH = 2_000;

/** Nobody is sent back to where they came to sign in, nor to an address that shows no page. */
const NO_LANDING = /^\/(?:sign-in|sign-up|api|_next)(?:[/?#]|$)/i;

/** A path on this site for every reader of it: no second slash, backslash, control character or space that one might drop. */
const staysHere = (path: string) => /^\/(?![/\\])/.test(path) && !/[\\\p{C}\p{Z}]/u.test(path);

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * Where to go after signing in: the path asked for in `next`, or the list of comparisons when it would lead off the site
 * or nowhere. `next` comes from the address bar, so anybody can have written it.
 *
 * @example landingPath('/comparisons/1?tab=2') // '/comparisons/1?tab=2'
 * @example landingPath('//evil.example') // '/comparisons'
 */
export function landingPath(next: unknown): string {
  const home = routes.comparisons;
  if (typeof next !== 'string' || next.length > MAX_LENGTH || !staysHere(next) || !URL.canParse(next, HERE)) return home;
  const url = new URL(next, HERE);
  const once = decoded(url.pathname);
  const twice = once === null ? null : decoded(once);
  if (url.origin !== HERE || once === null || twice === null) return home;
  const path = url.pathname + url.search + url.hash;
  const safe = [url.pathname, once, twice].every((reading) => staysHere(reading) && !reading.includes('//') && !NO_LANDING.test(reading));
  return safe && staysHere(path) ? path : home;
}
