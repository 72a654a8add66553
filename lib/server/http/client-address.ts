import 'server-only';
import { isIPv4, isIPv6 } from 'node:net';
import { env } from '../env';
import { PEER_ADDRESS_HEADER } from './peer-address';

/** An IPv6 network's first 64 bits: one household or server holds all the rest, so counting single addresses counts nothing. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const groups = tail === undefined ? left : [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
  return `${groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * The network address a request came from, for counting attempts: the connection's own, or with TRUST_PROXY=n the n-th
 * from the right in `x-forwarded-for`, which our own proxies wrote. What a client claims is never believed.
 *
 * @example clientAddress(headers) // '203.0.113.7' or '2001:db8:1:2::/64'
 */
export function clientAddress(headers: Headers): string {
  const peer = headers.get(PEER_ADDRESS_HEADER) ?? '';
  const hops = env.trustedProxies;
  const forwarded = hops > 0 ? (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).at(-hops) : undefined;
  const address = [forwarded, peer].find((candidate) => candidate !== undefined && (isIPv4(candidate) || isIPv6(candidate)));
  return address === undefined ? 'unknown' : network(address);
}
