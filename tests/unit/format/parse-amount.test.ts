import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '@/lib/format/format-money';
import { parseAmount } from '@/lib/format/parse-amount';

describe('parseAmount', () => {
  it.each([
    ['220k', 220_000],
    ['220,000', 220_000],
    ['$1.2m', 1_200_000],
    ['€ 90 000', 90_000],
    ['1.2M', 1_200_000],
    ['1,5m', 1_500_000],
    ['220’000', 220_000],
    ["220'000.50", 220_000.5],
    ['90.000', 90_000],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['12,34,567', 1_234_567],
    ['3 lakh', 300_000],
    ['1.5cr', 15_000_000],
    ['120万', 1_200_000],
    ['220 k', 220_000],
    ['CHF 120’000', 120_000],
    ['USD 220000', 220_000],
    ['220000 USD', 220_000],
    ['US$220,000', 220_000],
    ['220,000/yr', 220_000],
    ['220k per year', 220_000],
    ['0', 0],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['1.234m', 1_234_000],
    ['２２０ｋ', 220_000],
  ])('reads %s', (text, value) => {
    expect(parseAmount(text)).toEqual({ value });
  });

  it('reads nothing as not known', () => {
    expect(parseAmount('  ')).toEqual({ value: null });
  });

  it.each(['lots', '1 2 3', '1,23,4', '1.2.3', '--5', '$', '220kk', '1e308', 'k', '1,000.000,5', 'NaN', 'Infinity', '٢٢٠'])('refuses %s', (text) => {
    expect(parseAmount(text)).toEqual({ error: 'Enter an amount, such as 220k or 220,000' });
  });

  it.each(['180-200k', '180k – 200k', '180 to 200'])('asks for one amount where a range is typed: %s', (text) => {
    expect(parseAmount(text)).toEqual({ error: 'Enter one amount, not a range' });
  });

  it('refuses what is below zero unless told otherwise', () => {
    expect(parseAmount('-5k')).toEqual({ error: 'An amount cannot be negative' });
    expect(parseAmount('-$5k', { negative: true })).toEqual({ value: -5_000 });
    expect(parseAmount('−5', { negative: true })).toEqual({ value: -5 });
  });

  it('refuses another currency than the field’s', () => {
    expect(parseAmount('€90k', { currency: 'USD' })).toEqual({ error: 'These amounts are in USD: enter it in USD' });
    expect(parseAmount('90k EUR', { currency: 'USD' })).toEqual({ error: 'These amounts are in USD: enter it in USD' });
    expect(parseAmount('$90k', { currency: 'CAD' })).toEqual({ value: 90_000 });
    expect(parseAmount('90 000 kr', { currency: 'SEK' })).toEqual({ value: 90_000 });
  });

  it('reads three digits after one separator by locale in a price', () => {
    expect(parseAmount('2.105', { kind: 'price' })).toEqual({ value: 2.105 });
    expect(parseAmount('2,105', { kind: 'price' })).toEqual({ value: 2_105 });
    expect(parseAmount('2.105', { kind: 'price', locale: 'de-DE' })).toEqual({ value: 2_105 });
    expect(parseAmount('2,105', { kind: 'price', locale: 'de-DE' })).toEqual({ value: 2.105 });
    expect(parseAmount('2.105 CHF', { kind: 'price', locale: 'fr-CH', currency: 'CHF' })).toEqual({ value: 2.105 });
  });

  it('reads back whatever formatMoney writes', () => {
    const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    const locale = fc.constantFrom('en-US', 'de-DE', 'fr-CH', 'en-IN', 'ja-JP', 'pl-PL', 'sv-SE', 'de-AT', 'ar-EG');
    const currency = fc.constantFrom('USD', 'EUR', 'CHF', 'INR', 'JPY', 'GBP', 'SEK', 'PLN', 'KWD');
    fc.assert(
      fc.property(minor, locale, currency, fc.constantFrom('auto' as const, 'minor' as const), (amount, where, unit, decimals) => {
        const digits = { JPY: 0, KWD: 3 }[unit as string] ?? 2;
        const written = formatMoney(amount, unit, where, { decimals });
        expect(parseAmount(written, { locale: where, currency: unit, negative: true })).toEqual({ value: amount / 10 ** digits });
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws and never gives a number that is not finite', () => {
    const piece = fc.constantFrom(...'0123456789.,\' ’k m$€%-–abcUSD\u202f\u0000'.split(''), '💶', 'e308', '\ud800');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(undefined, 'USD', 'KWD'), (pieces, currency) => {
        const { value, error } = parseAmount(pieces.join(''), { currency });
        expect(error !== undefined || value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });
});
