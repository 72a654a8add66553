import { describe, expect, it } from 'vitest';
import { atHomePrices } from '@/lib/engine/money/at-home-prices';
import { toMinor } from '@/lib/engine/money/to-minor';

const amount = toMinor(100_000, 'USD');

describe('atHomePrices', () => {
  it('divides what is spent by the price level, and leaves what is saved', () => {
    expect(atHomePrices(amount, 1.25, 0.5)).toBe(9_000_000);
    expect(atHomePrices(amount, 0.8, 0.5)).toBe(11_250_000);
  });

  it('changes nothing at average prices, or where nothing is spent', () => {
    expect(atHomePrices(amount, 1, 0.7)).toBe(amount);
    expect(atHomePrices(amount, 1.4, 0)).toBe(amount);
  });
});
