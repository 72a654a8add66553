import { describe, expect, it } from 'vitest';
import type { Offer } from '@/lib/engine/offer/offer';
import { aMatch } from '@/tests/support/builders/a-match';
import { aPromotion } from '@/tests/support/builders/a-promotion';
import { ledgerOf, yearsOf } from '@/tests/support/ledger-of';

const firstYear = (match: Offer['match'], base = 200_000) => yearsOf(ledgerOf({ base, match }).filter((entry) => entry.kind === 'retirement'))[0];

describe('a retirement match in tiers', () => {
  it('adds up the slices: all of the first 3 % and half of the next 2 % is 4 % of pay', () => {
    const tiers = [{ rate: 1, upToShareOfPay: 0.03 }, { rate: 0.5, upToShareOfPay: 0.05 }];
    expect(firstYear(aMatch({ tiers }))).toBe(8_000);
  });

  it('counts pay up to a limit', () => {
    expect(firstYear(aMatch({ payLimit: 320_000 }), 450_000)).toBe(9_600);
    expect(firstYear(aMatch({ payLimit: 320_000 }), 300_000)).toBe(9_000);
  });

  it('counts pay up to the law’s limit as that rises with prices', () => {
    const of = (promotions: Offer['promotions']) => yearsOf(ledgerOf({ base: 450_000, startDate: '2026-01-01', match: aMatch({ payLimit: 360_000 }), promotions }, { inflation: 0.025 }).filter((entry) => entry.kind === 'retirement'));
    // 3 % of 360,000, 365,000, 375,000, 385,000 and 395,000.
    expect(of([])).toEqual([10_800, 10_950, 11_250, 11_550, 11_850]);
    expect(of([aPromotion({ base: 500_000 })])).toEqual([10_800, 10_950, 11_250, 11_550, 11_850]);
  });

  it('matches no more than the law lets be put in', () => {
    const all = [{ rate: 1, upToShareOfPay: 0.1 }];
    const of = (change: Partial<Offer>) => yearsOf(ledgerOf({ base: 400_000, startDate: '2026-01-01', ...change }, { inflation: 0.025 }).filter((entry) => entry.kind === 'retirement'));
    // 10 % of 400,000 are 40,000; the law allows 24,500, 25,000, 25,500, 26,000 and 27,000.
    expect(of({ match: aMatch({ tiers: all }) })).toEqual([24_500, 25_000, 25_500, 26_000, 27_000]);
    // Of 24,500 the first 12,000 are matched in full, the rest by half.
    expect(of({ match: aMatch({ tiers: [{ rate: 1, upToShareOfPay: 0.03 }, { rate: 0.5, upToShareOfPay: 0.1 }] }) })[0]).toBe(18_250);
    expect(of({ match: aMatch({ tiers: all }), country: 'DE', currency: 'EUR' })[0]).toBe(40_000);
  });

  it('stops at its yearly cap after the limit on pay', () => {
    expect(firstYear(aMatch({ payLimit: 320_000, yearlyCap: 9_500 }), 450_000)).toBe(9_500);
  });

  it('says when it is one’s own', () => {
    const vesting = [{ months: 36, share: 1 }];
    expect(ledgerOf({ match: aMatch({ vesting }) }).find((entry) => entry.kind === 'retirement')?.owned).toEqual(vesting);
    expect(ledgerOf({ match: aMatch() }).find((entry) => entry.kind === 'retirement')?.owned).toBeNull();
  });
});
