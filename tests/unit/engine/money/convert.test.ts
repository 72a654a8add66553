import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '@/lib/engine/money/convert';
import type { Minor } from '@/lib/engine/money/minor';
import { toMinor } from '@/lib/engine/money/to-minor';

const rates = [{ from: 'EUR', rate: 1.1, date: '2026-11-20' }, { from: 'JPY', rate: 0.0065, date: '2026-11-20' }, { from: 'KWD', rate: 3.25, date: '2026-11-20' }];

describe('convert', () => {
  it.each([
    [100, 'EUR', 11_000],
    [0.01, 'EUR', 1],
    [10_000_000, 'JPY', 6_500_000],
    [1.234, 'KWD', 401],
    [-100, 'EUR', -11_000],
  ])('turns %d %s into %d cents', (amount, from, cents) => {
    expect(convert(toMinor(amount, from), from, 'USD', rates)).toBe(cents);
  });

  it('writes amounts in currencies with other digits', () => {
    expect(convert(toMinor(100, 'USD'), 'USD', 'JPY', [{ from: 'USD', rate: 150.5, date: '2026-11-20' }])).toBe(15_050);
  });

  it('leaves an amount alone in its own currency', () => {
    expect(convert(123 as Minor, 'USD', 'USD', [{ from: 'USD', rate: 2, date: '2026-11-20' }])).toBe(123);
  });

  it('knows nothing without a rate', () => {
    expect(convert(toMinor(100, 'GBP'), 'GBP', 'USD', rates)).toBeNull();
  });

  it('takes the latest rate there is', () => {
    const dated = (date: string, rate: number) => ({ from: 'EUR', rate, date });
    expect(convert(toMinor(1, 'EUR'), 'EUR', 'USD', [dated('2026-01-02', 1.05), dated('2026-11-20', 1.1), dated('2026-06-01', 1.2)])).toBe(110);
  });

  it('keeps the order of amounts', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1e6 }), (a, b, millionths) => {
        const to = (cents: number) => convert(cents as Minor, 'EUR', 'USD', [{ from: 'EUR', rate: millionths / 1000, date: '2026-11-20' }])!;
        expect(Math.sign(to(Math.max(a, b)) - to(Math.min(a, b)))).not.toBe(-1);
        expect(to(-a) + to(a)).toBe(0);
      }),
    );
  });
});
