import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLocale } from '@/lib/format/resolve-locale';

describe('resolveLocale', () => {
  it.each([
    [null, 'en-US'],
    ['', 'en-US'],
    ['*', 'en-US'],
    ['de-CH, de;q=0.9, en;q=0.8', 'de-CH'],
    ['en;q=0.8, fr-CH', 'fr-CH'],
    ['zz-invalid-tag-that-is-long, en-GB', 'en-GB'],
    ['de;q=0, en-IN', 'en-IN'],
    ['ar-EG-u-nu-arab', 'ar-EG'],
    ['../../etc, <script>', 'en-US'],
  ])('takes from %s: %s', (header, locale) => {
    expect(resolveLocale(header)).toBe(locale);
  });

  it('gives a locale that numbers can be written in, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (header) => {
        expect(() => new Intl.NumberFormat(resolveLocale(header)).format(1)).not.toThrow();
      }),
    );
  });
});
