import 'server-only';

/**
 * The value of one cookie in a `Cookie` header; undefined when it is not there.
 *
 * @example readCookie('a=1; b=2', 'b') // '2'
 */
export function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim().replaceAll('"', '');
  }
  return undefined;
}
