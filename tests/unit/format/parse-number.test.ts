import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/lib/format/format-number';
import { parseNumber } from '@/lib/format/parse-number';

const locales = fc.constantFrom('en-US', 'de-DE', 'fr-CH', 'en-IN', 'ja-JP', 'pl-PL');

describe('parseNumber', () => {
  it.each([
    ['60,000', 60_000],
    ['60.000', 60_000],
    ['80M', 80_000_000],
    ['12', 12],
  ])('reads %s as whole', (text, value) => {
    expect(parseNumber(text, { whole: true })).toEqual({ value });
  });

  it('refuses a part where only wholes count', () => {
    expect(parseNumber('1.5', { whole: true })).toEqual({ error: 'Enter a whole number' });
    expect(parseNumber('1.5m', { whole: true })).toEqual({ value: 1_500_000 });
  });

  it('follows the locale where three digits after one separator could mean either', () => {
    expect(parseNumber('1.234')).toEqual({ value: 1.234 });
    expect(parseNumber('1.234', { locale: 'de-DE' })).toEqual({ value: 1_234 });
  });

  it('refuses words and, unless told otherwise, what is below zero', () => {
    expect(parseNumber('many')).toEqual({ error: 'Enter a number, such as 1.5' });
    expect(parseNumber('-3')).toEqual({ error: 'This cannot be negative' });
    expect(parseNumber('-3', { negative: true })).toEqual({ value: -3 });
  });

  it('reads back whole numbers as they are written anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), locales, (count, locale) => {
        expect(parseNumber(formatNumber(count, locale), { locale, whole: true })).toEqual({ value: count });
      }),
    );
  });

  it('reads back decimals as they are written anywhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 2_000_000 }).map((part) => part * 1_000), fc.integer({ min: 0, max: 10_000_000_000 })), locales, (millionths, locale) => {
        const value = millionths / 1_000_000;
        expect(parseNumber(formatNumber(value, locale, { maxDecimals: 6 }), { locale })).toEqual({ value });
      }),
    );
  });
});
