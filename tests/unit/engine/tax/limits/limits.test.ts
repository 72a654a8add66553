import { describe, expect, it } from 'vitest';
import type { Offer } from '@/lib/engine/offer/offer';
import { compensationLimit, publishedCompensationLimit } from '@/lib/engine/tax/limits/compensation-limit';
import { deferralLimit } from '@/lib/engine/tax/limits/deferral-limit';
import { matchPayLimit } from '@/lib/engine/tax/limits/match-limits';
import { raisedLimit } from '@/lib/engine/tax/limits/raised-limit';
import { tablesFor } from '@/lib/engine/tax/tables-for';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { aMatch } from '@/tests/support/builders/a-match';
import { anOffer } from '@/tests/support/builders/an-offer';

describe('a limit raised with prices', () => {
  it('goes in whole steps, down or to the nearest', () => {
    expect(raisedLimit(24_500, 1.025, { step: 500, to: 'lower' })).toBe(25_000);
    expect(raisedLimit(4_400, 1.03, { step: 50, to: 'nearest' })).toBe(4_550);
    expect(raisedLimit(4_400, 1.03, { step: 50, to: 'lower' })).toBe(4_500);
  });

  it('keeps a step that multiplying misses by a hair', () => {
    // 10,000 × 1.1³ is 13,310.000000000004 or …09.999…: either way 13,310 is a step of ten.
    for (const factor of [1.1 ** 3, 1.1 * 1.1 * 1.1, 1.331 - 1e-15]) expect(raisedLimit(10_000, factor, { step: 10, to: 'lower' })).toBe(13_310);
  });

  it('never falls', () => {
    expect(raisedLimit(24_500, 0.9, { step: 500, to: 'lower' })).toBe(24_500);
  });
});

describe('the limit on pay that a retirement plan counts', () => {
  it.each([[2024, 2025, 350_000], [2025, 2025, 350_000], [2026, 2026, 360_000], [2031, 2026, 360_000]])('is published for %d by that of %d, %d', (asked, year, limit) => {
    expect(publishedCompensationLimit(asked)).toEqual({ year, limit });
  });

  // 369,000; 378,225; 387,680.63; 397,372.64.
  it.each([[2024, 350_000], [2025, 350_000], [2026, 360_000], [2027, 365_000], [2028, 375_000], [2029, 385_000], [2030, 395_000]])('is in %d %d where prices rise 2.5 %% a year', (year, limit) => {
    expect(compensationLimit(year, 0.025)).toBe(limit);
  });
});

describe('the pay that a match counts', () => {
  const limits = (change: Partial<Offer>, inflation = 0.025) => [1, 2, 3, 4, 5].map((year) => matchPayLimit(anOffer({ startDate: '2026-07-01', match: aMatch({ payLimit: 360_000 }), ...change }), year, inflation));

  it('rises where it is the law’s', () => {
    expect(limits({})).toEqual([360_000, 365_000, 375_000, 385_000, 395_000]);
    expect(limits({}, 0)).toEqual(Array<number>(5).fill(360_000));
    expect(limits({ startDate: '2025-01-01', match: aMatch({ payLimit: 350_000 }) })).toEqual([350_000, 360_000, 365_000, 375_000, 385_000]);
  });

  it('stays where it is the plan’s own, or of another country', () => {
    expect(limits({ match: aMatch({ payLimit: 300_000 }) })).toEqual(Array<number>(5).fill(300_000));
    expect(limits({ country: 'DE', currency: 'EUR' })).toEqual(Array<number>(5).fill(360_000));
    expect(limits({ match: aMatch() })).toEqual(Array<number>(5).fill(Infinity));
    expect(limits({ match: { kind: 'none' } })).toEqual(Array<number>(5).fill(Infinity));
  });
});

describe('the limits of what may be put away', () => {
  const in2028 = tablesFor(taxTables, { year: 2028, state: null, locality: null }, 0.025).federal;

  it('rise in the law’s steps', () => {
    // 24,500 × 1.025ⁿ: 25,112.50; 25,740.31; 26,383.82. 4,400 × 1.025² = 4,622.75; 8,750 × 1.025² = 9,192.97.
    expect([2024, 2025, 2026, 2027, 2028, 2029].map((year) => deferralLimit(year, 0.025))).toEqual([23_500, 23_500, 24_500, 25_000, 25_500, 26_000]);
    expect(in2028.healthSavings).toMatchObject({ single: 4_600, 'married-joint': 9_200 });
  });
});
