import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPercent } from '@/lib/format/format-percent';
import { parsePercent } from '@/lib/format/parse-percent';

describe('parsePercent', () => {
  it.each([
    ['15', 0.15],
    ['15%', 0.15],
    ['0.5 %', 0.005],
    ['0,5 %', 0.005],
    ['12.5', 0.125],
    ['%15', 0.15],
    ['120 percent', 1.2],
    ['7', 0.07],
    ['0', 0],
  ])('reads %s as a fraction', (text, value) => {
    expect(parsePercent(text)).toEqual({ value });
  });

  it('reads nothing as not known', () => {
    expect(parsePercent('')).toEqual({ value: null });
  });

  it('takes a rate below zero only where told', () => {
    expect(parsePercent('-10%')).toEqual({ error: 'A percentage cannot be negative' });
    expect(parsePercent('−10 %', { negative: true })).toEqual({ value: -0.1 });
  });

  it.each(['a lot', '1/3', '15k', '15%%', '10-20%'])('refuses %s', (text) => {
    expect(parsePercent(text)).toEqual({ error: 'Enter a percentage, such as 15%' });
  });

  it('reads back whatever formatPercent writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -90_000_000, max: 300_000_000 }),
        fc.constantFrom('en-US', 'de-DE', 'fr-CH', 'en-IN', 'ja-JP', 'sv-SE', 'tr-TR', 'ar-EG'),
        (millionths, locale) => {
          const fraction = millionths / 1_000_000;
          const written = formatPercent(fraction, locale, { decimals: 4 });
          expect(parsePercent(written, { locale, negative: true }).value).toBeCloseTo(fraction, 12);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
