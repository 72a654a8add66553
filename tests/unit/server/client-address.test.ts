import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientAddress } from '@/lib/server/http/client-address';

const addressOf = (headers: Record<string, string>) => clientAddress(new Headers(headers));

afterEach(() => vi.unstubAllEnvs());

describe('clientAddress', () => {
  it('is the other end of the connection, whatever the client claims', () => {
    expect(addressOf({ 'x-peer-address': '203.0.113.7', 'x-forwarded-for': '198.51.100.1' })).toBe('203.0.113.7');
  });

  it('is what our proxy wrote, the last entry, when one proxy is trusted', () => {
    vi.stubEnv('TRUST_PROXY', 'true');
    expect(addressOf({ 'x-peer-address': '10.0.0.2', 'x-forwarded-for': '1.2.3.4, 198.51.100.1' })).toBe('198.51.100.1');
  });

  it('counts as many proxies from the right as are trusted', () => {
    vi.stubEnv('TRUST_PROXY', '2');
    expect(addressOf({ 'x-peer-address': '10.0.0.2', 'x-forwarded-for': '1.2.3.4, 198.51.100.1, 10.0.0.3' })).toBe('198.51.100.1');
  });

  it('falls back to the connection when the header is missing or is no address', () => {
    vi.stubEnv('TRUST_PROXY', '1');
    expect(addressOf({ 'x-peer-address': '10.0.0.2' })).toBe('10.0.0.2');
    expect(addressOf({ 'x-peer-address': '10.0.0.2', 'x-forwarded-for': 'evil' })).toBe('10.0.0.2');
  });

  it('counts an IPv6 network, not its addresses', () => {
    expect(addressOf({ 'x-peer-address': '2001:db8:1:2:aaaa::1' })).toBe('2001:db8:1:2::/64');
    expect(addressOf({ 'x-peer-address': '2001:0db8:1:2:bbbb:0:0:1' })).toBe('2001:db8:1:2::/64');
    expect(addressOf({ 'x-peer-address': '2001:db8::1' })).toBe('2001:db8:0:0::/64');
    expect(addressOf({ 'x-peer-address': '::1' })).toBe('0:0:0:0::/64');
    expect(addressOf({ 'x-peer-address': 'fe80::1%eth0' })).toBe('fe80:0:0:0::/64');
  });

  it('reads an IPv4 address in IPv6 notation as IPv4', () => {
    expect(addressOf({ 'x-peer-address': '::ffff:203.0.113.7' })).toBe('203.0.113.7');
  });

  it('has one name for connections without an address', () => {
    expect(addressOf({})).toBe('unknown');
  });
});
