import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyDigits } from '@/lib/format/currency-digits';
import { formatAmount } from '@/lib/format/format-amount';
import { formatDate } from '@/lib/format/format-date';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { formatRelative } from '@/lib/format/format-relative';
import { formatShare } from '@/lib/format/format-share';
import { formatThousands } from '@/lib/format/format-thousands';
import { offerLetter } from '@/lib/format/offer-letter';
import { parseAmount } from '@/lib/format/parse-amount';

describe('formatMoney', () => {
  it('writes whole amounts without cents, and cents where there are some', () => {
    expect(formatMoney(45_300_000, 'USD', 'en-US')).toBe('$453,000');
    expect(formatMoney(45_300_050, 'USD', 'en-US')).toBe('$453,000.50');
    expect(formatMoney(45_300_050, 'USD', 'en-US', { decimals: 'whole' })).toBe('$453,001');
    expect(formatMoney(45_300_000, 'USD', 'en-US', { decimals: 'minor' })).toBe('$453,000.00');
  });

  it('shortens on request', () => {
    expect(formatMoney(118_430_000, 'USD', 'en-US', { compact: true })).toBe('$1.18M');
    expect(formatMoney(45_300_000, 'USD', 'en-US', { compact: true })).toBe('$453K');
    expect(formatMoney(99_960_000, 'USD', 'en-US', { compact: true })).toBe('$1M');
    expect(formatMoney(0, 'USD', 'en-US', { compact: true })).toBe('$0');
  });

  it('counts minor units as the currency does', () => {
    expect(formatMoney(9_000_000, 'JPY', 'ja-JP')).toBe('￥9,000,000');
    expect(formatMoney(1_234, 'KWD', 'en-US')).toContain('1.234');
    expect([currencyDigits('USD'), currencyDigits('JPY'), currencyDigits('KWD')]).toEqual([2, 0, 3]);
  });

  it('marks gains on request and losses always, and never writes minus zero', () => {
    expect(formatMoney(500, 'USD', 'en-US', { sign: true })).toBe('+$5');
    expect(formatMoney(-500, 'USD', 'en-US')).toBe('-$5');
    expect(formatMoney(-0, 'USD', 'en-US')).toBe('$0');
    expect(formatMoney(-30, 'USD', 'en-US', { decimals: 'whole' })).toBe('$0');
  });
});

describe('formatAmount', () => {
  it('keeps what was typed', () => {
    expect(formatAmount(220_000, 'USD', 'en-US')).toBe('$220,000');
    expect(formatAmount(612.4, 'USD', 'en-US', 'price')).toBe('$612.40');
    expect(formatAmount(2.105, 'USD', 'en-US', 'price')).toBe('$2.105');
  });

  it('is read back as the same price everywhere', () => {
    const thousandths = fc.integer({ min: 0, max: 2_000_000 }).map((price) => price * 1_000);
    const millionths = fc.oneof(thousandths, fc.integer({ min: 0, max: 5_000_000_000 }));
    fc.assert(
      fc.property(millionths, fc.constantFrom('en-US', 'de-DE', 'fr-CH', 'en-IN', 'ja-JP'), fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'), (amount, locale, currency) => {
        const value = amount / 1_000_000;
        expect(parseAmount(formatAmount(value, currency, locale, 'price'), { locale, currency, kind: 'price' })).toEqual({ value });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('formatThousands', () => {
  it('writes bare thousands, with a decimal where they are few', () => {
    expect(formatThousands(45_300_000, 'USD', 'en-US')).toBe('453');
    expect(formatThousands(640_000, 'USD', 'en-US')).toBe('6.4');
    expect(formatThousands(9_000_000, 'JPY', 'en-US')).toBe('9,000');
  });
});

describe('formatPercent, formatNumber and formatShare', () => {
  it('write the reader’s way', () => {
    expect(formatPercent(0.49, 'en-US')).toBe('49%');
    expect(formatPercent(0.005, 'de-DE')).toBe('0,5\u00a0%');
    expect(formatPercent(0.07, 'en-US', { sign: true })).toBe('+7%');
    expect(formatNumber(80_000_000, 'en-IN')).toBe('8,00,00,000');
    expect(formatNumber(3.9, 'en-US', { decimals: 2 })).toBe('3.90');
    expect(formatShare('1/4', 'en-US')).toBe('25%');
    expect(formatShare('1/3', 'en-US')).toBe('1/3');
    expect(formatShare(0.0625, 'en-US')).toBe('6.25%');
  });
});

describe('formatDate', () => {
  it('writes a calendar date, day first and month in letters outside English', () => {
    expect(formatDate('2027-01-05', 'en-US')).toBe('Jan 5, 2027');
    expect(formatDate('2027-01-05', 'en-US', 'long')).toBe('January 5, 2027');
    expect(formatDate('2027-01-05', 'de-DE')).toBe('5 Jan 2027');
    expect(formatDate('2027-01-05', 'th-TH', 'month')).toBe('Jan 2027');
  });

  it('keeps the day whatever the time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles']) {
        process.env.TZ = place;
        expect(formatDate('2027-03-14', 'en-US')).toBe('Mar 14, 2027');
      }
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('formatRelative', () => {
  const now = Date.parse('2027-01-05T10:00:00Z');
  it.each([
    ['2027-01-05T09:59:40Z', 'just now'],
    ['2027-01-05T09:59:05Z', '1 minute ago'],
    ['2027-01-05T09:55:00Z', '5 minutes ago'],
    ['2027-01-05T07:00:00Z', '3 hours ago'],
    ['2027-01-04T10:00:00Z', 'yesterday'],
    ['2027-01-12T10:00:00Z', 'in 7 days'],
    ['2026-10-05T10:00:00Z', '3 months ago'],
    ['2025-01-05T10:00:00Z', '2 years ago'],
  ])('says of %s: %s', (at, words) => {
    expect(formatRelative(at, now)).toBe(words);
  });
});

describe('offerLetter', () => {
  it('goes from A to L', () => {
    expect([offerLetter(0), offerLetter(1), offerLetter(11)]).toEqual(['A', 'B', 'L']);
    expect(() => offerLetter(12)).toThrow(RangeError);
    expect(() => offerLetter(-1)).toThrow(RangeError);
  });
});
