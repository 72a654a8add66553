import { describe, expect, it } from 'vitest';
import type { Grant } from '@/lib/engine/offer/offer';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { ledgerOf } from '@/tests/support/ledger-of';

const firstVest = (grant: Grant, settings: Parameters<typeof ledgerOf>[1] = {}) => ledgerOf({ base: null, grants: [grant] }, settings)[0];

describe('options of a private company', () => {
  it('kept until they can be sold are taxed later, and cost their strike to turn into shares', () => {
    // 12,000 at the cliff, worth 4 each above the strike of 2.
    expect(firstVest(anOptionGrant())).toMatchObject({ amount: 4_800_000, taxation: 'deferred', taxedAmount: null, exerciseCost: 2_400_000 });
  });

  it('exercised as they vest are taxed on their fair market value above the strike, not on the price of investors', () => {
    const onVest = { exercise: 'on-vest', fairMarketValue: 3 } as const;
    expect(firstVest(anOptionGrant(onVest))).toMatchObject({ amount: 4_800_000, taxation: 'preference', taxedAmount: 1_200_000, exerciseCost: 2_400_000 });
    expect(firstVest(anOptionGrant({ ...onVest, kind: 'nso' }))).toMatchObject({ taxation: 'supplemental', taxedAmount: 1_200_000 });
    expect(firstVest(anOptionGrant({ ...onVest, countedShare: 0.5 }))).toMatchObject({ amount: 2_400_000, taxedAmount: 1_200_000 });
    expect(firstVest(anOptionGrant({ ...onVest, fairMarketValue: 1 }))?.taxedAmount).toBe(0);
    expect(firstVest(anOptionGrant({ ...onVest, fairMarketValue: null }))?.taxedAmount).toBeNull();
  });

  it('see their value grow until they vest', () => {
    expect(firstVest(anOptionGrant({ exercise: 'on-vest', fairMarketValue: 3 }), { sharePriceGrowth: 0.5 })?.taxedAmount).toBe(3_000_000);
  });

  it('that are never exercised are worth nothing', () => {
    expect(ledgerOf({ base: null, grants: [anOptionGrant({ exercise: 'never' })] })).toEqual([]);
  });
});

describe('options of a listed company', () => {
  const listed = { market: 'public' } as const;

  it('sold as they are exercised pay for themselves, and are wages but for incentive ones', () => {
    for (const [kind, taxation] of [['iso', 'stockPlan'], ['nso', 'supplemental']] as const)
      expect(firstVest(anOptionGrant({ ...listed, kind }))).toMatchObject({ amount: 4_800_000, liquidity: 'liquid', taxation, taxedAmount: null, exerciseCost: null });
  });

  it('exercised and kept cost their strike, and incentive ones enter the alternative minimum tax', () => {
    expect(firstVest(anOptionGrant({ ...listed, exercise: 'on-vest' }))).toMatchObject({ taxation: 'preference', taxedAmount: null, exerciseCost: 2_400_000 });
    expect(firstVest(anOptionGrant({ ...listed, exercise: 'on-vest', kind: 'nso' }))).toMatchObject({ taxation: 'supplemental' });
  });
});

describe('shares', () => {
  it('take no exercising', () => {
    expect(firstVest(aGrant({ exercise: 'never' }))).toMatchObject({ exerciseCost: null, taxation: 'supplemental', taxedAmount: null });
  });

  it('of a private company are taxed on their fair market value, unless they wait for a sale', () => {
    const shares = aGrant({ market: 'private', sizeBy: 'shares', shares: 16_000, price: 10, fairMarketValue: 4, countedShare: 0.5 });
    expect(firstVest(shares)).toMatchObject({ amount: 500_000, taxedAmount: 400_000 });
    expect(firstVest({ ...shares, doubleTrigger: { eventMonth: 2, expiryMonths: null } })?.taxedAmount).toBeNull();
    for (const privateCounts of ['nothing', 'scenarios'] as const) expect(firstVest(shares, { privateCounts })).toMatchObject({ amount: 0, quantity: 1_000, taxedAmount: 400_000 });
  });
});

describe('a number of shares set by an average price', () => {
  const grant = aGrant({ value: 100_000, price: 100, priceBasis: 'average', averagePrice: 80, vesting: { schedule: 'custom', tranches: [{ month: 12, share: '1/1' }] } });

  it('is worth the price of the day', () => {
    expect(firstVest(grant)).toMatchObject({ quantity: 1_250, amount: 12_500_000 });
    expect(firstVest({ ...grant, averagePrice: 125 })).toMatchObject({ quantity: 800, amount: 8_000_000 });
    expect(firstVest({ ...grant, priceBasis: 'fixed' })).toMatchObject({ quantity: 1_000, amount: 10_000_000 });
  });

  it('is as good as the value itself while either price is not known', () => {
    expect(firstVest({ ...grant, averagePrice: null })).toMatchObject({ quantity: 1_000, amount: 10_000_000 });
    expect(firstVest({ ...grant, price: null })).toMatchObject({ quantity: null, amount: 10_000_000 });
  });
});
