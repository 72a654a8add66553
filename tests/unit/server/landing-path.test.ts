import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landingPath } from '@/lib/server/http/landing-path';
import { anyText } from '@/tests/support/any-text';

const SITE = 'https://offers.example';

/** Where a browser ends up when it is sent to `path` from a page of the site. */
const arrives = (path: string) => new URL(path, `${SITE}/sign-in`);

describe('landingPath', () => {
  it.each(['/comparisons', '/comparisons/0198?offer=2#grants', '/account', '/comparisons/x/projection?growth=-0.1,0.2', '/s/token'])('leads to %s', (path) => {
    expect(landingPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    ' /comparisons',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'comparisons',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2F/evil.example',
    '/%2f%2fevil.example',
    '/%5Cevil.example',
    '/%255cevil.example',
    '/%09/evil.example',
    '/%0d%0aset-cookie:x',
    '/%E0%A4%A',
    '/\u2028/evil.example',
    '/sign-in?next=/sign-in',
    '/%73ign-in',
    '/sign-up',
    '/api/auth/signout',
    '',
    undefined,
    null,
    ['/account'],
    7,
  ])('leads home instead of to %j', (next) => {
    expect(landingPath(next)).toBe('/comparisons');
  });

  it('leads home instead of to an address longer than any of ours', () => {
    expect(landingPath(`/${'a'.repeat(3000)}`)).toBe('/comparisons');
  });

  it('never leaves the site, whatever it is given', () => {
    const tricks = fc.array(fc.constantFrom('/', '\\', '.', '..', '%2f', '%5c', '%25', '%09', '\t', '\n', ' ', '@', ':', '?', '#', 'evil.example', 'https:', '\u0000', '\u3002', 'a'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom('', '/', 'https://', 'HTTP:'), fc.oneof(tricks, anyText(20))), ([start, rest]) => {
        const path = landingPath(start + rest);
        const reading = arrives(path);
        const twice = arrives(decodeURIComponent(reading.pathname));
        expect([reading.origin, twice.origin, landingPath(path), /^\/(?![/\\])/.test(path)]).toEqual([SITE, SITE, path, true]);
      }),
      { numRuns: 5_000 },
    );
  });
});
