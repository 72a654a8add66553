import { describe, expect, it } from 'vitest';
import type { Offer } from '@/lib/engine/offer/offer';
import { aMatch } from '@/tests/support/builders/a-match';
import { ledgerOf, yearsOf } from '@/tests/support/ledger-of';

const firstYear = (match: Offer['match'], base = 200_000) => yearsOf(ledgerOf({ base, match }).filter((entry) => entry.kind === 'retirement'))[0];

describe('a retirement match in tiers', () => {
  it('adds up the slices: all of the first 3 % and half of the next 2 % is 4 % of pay', () => {
    const tiers = [{ rate: 1, upToShareOfPay: 0.03 }, { rate: 0.5, upToShareOfPay: 0.05 }];
    expect(firstYear(aMatch({ tiers }))).toBe(8_000);
  });

  it('counts pay up to a limit', () => {
    expect(firstYear(aMatch({ payLimit: 360_000 }), 450_000)).toBe(10_800);
    expect(firstYear(aMatch({ payLimit: 360_000 }), 300_000)).toBe(9_000);
  });

  it('stops at its yearly cap after the limit on pay', () => {
    expect(firstYear(aMatch({ payLimit: 360_000, yearlyCap: 9_750 }), 450_000)).toBe(9_750);
  });

  it('says when it is one’s own', () => {
    const vesting = [{ months: 36, share: 1 }];
    expect(ledgerOf({ match: aMatch({ vesting }) }).find((entry) => entry.kind === 'retirement')?.owned).toEqual(vesting);
    expect(ledgerOf({ match: aMatch() }).find((entry) => entry.kind === 'retirement')?.owned).toBeNull();
  });
});
