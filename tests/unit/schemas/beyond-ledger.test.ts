import { describe, expect, it } from 'vitest';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import type { Offer } from '@/lib/engine/offer/offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { offerSchema, storedOfferSchema } from '@/lib/schemas/offer';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aMatch } from '@/tests/support/builders/a-match';
import { aPromotion } from '@/tests/support/builders/a-promotion';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';

const refused = (change: Partial<Offer>) => offerSchema.safeParse(anOffer(change)).error?.issues.map(({ path, message }) => [path.join('.'), message]);
const tooLarge = (...paths: string[]) => paths.map((path) => [path, 'That amount is too large']);

describe('amounts that the ledger cannot hold', () => {
  it.each([
    ['USD', 10_000_000_000, 10_000_000_001],
    ['JPY', 10_000_000_000, 10_000_000_001],
    ['KWD', 1_000_000_000, 1_000_000_001],
    ['CLF', 100_000_000, 100_000_001],
  ])('start in %s above %d', (currency, most, more) => {
    expect(refused({ currency, base: most })).toBeUndefined();
    expect(refused({ currency, base: more })).toEqual(tooLarge('base'));
  });

  it('are refused wherever money is entered', () => {
    const many = 2_000_000_000;
    expect(
      refused({
        currency: 'KWD',
        bonus: { ...blankBonus, basis: 'amount' as const, target: 6e8, multiplier: 2 },
        signOns: [aSignOn({ id: 's', amount: 1 }), aSignOn({ id: 't', amount: many })],
        grants: [aGrant({ id: 'g', sizeBy: 'value', value: many }), aGrant({ id: 'h', sizeBy: 'shares', shares: 2_000_000, price: 600 })],
        refreshers: { kind: 'yearly', certainty: 'assumed', yearlyValue: many, firstMonth: 12, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } },
        match: aMatch({ yearlyCap: many }),
        benefits: [{ id: 'b', label: '', yearly: many }],
        costs: [{ id: 'c', label: '', yearly: many }],
        commute: { daysPerWeek: 5, minutesEachWay: null, costPerDay: 1e7 },
      }),
    ).toEqual(
      tooLarge(
        'bonus.target', 'signOns.1.amount', 'grants.0.value', 'grants.1.shares', 'refreshers.yearlyValue', 'match.yearlyCap', 'benefits.0.yearly', 'costs.0.yearly', 'commute.costPerDay',
      ),
    );
  });

  it('are refused where an average price makes them so', () => {
    const grants = [aGrant({ value: 1e9, price: 1_000, priceBasis: 'average', averagePrice: 0.01 })];
    expect(refused({ grants })).toEqual(tooLarge('grants.0.value'));
    expect(refused({ grants: [{ ...grants[0]!, averagePrice: 900 }] })).toBeUndefined();
  });

  it('are refused where a share of the highest base makes them so', () => {
    const promotions = [aPromotion({ base: 1e10 })];
    expect(refused({ base: 1e5, promotions, match: aMatch({ tiers: [{ rate: 5, upToShareOfPay: 1 }] }) })).toEqual(tooLarge('match.tiers.0.rate'));
    // Half off everything put in gains as much again, nine tenths off nine times as much.
    const espp = { kind: 'plan', contributionRate: 1, discount: 0.5, lookback: false } as const;
    expect(refused({ base: 1e10, espp })).toBeUndefined();
    expect(refused({ base: 2e9, espp: { ...espp, discount: 0.9 } })).toEqual(tooLarge('espp.contributionRate'));
  });

  it('are spoken of once', () => {
    expect(refused({ bonus: { ...blankBonus, basis: 'amount' as const, target: 1e11 } })).toEqual(tooLarge('bonus.target'));
    expect(refused({ signOns: [aSignOn({ amount: 1e308 })] })).toEqual(tooLarge('signOns.0.amount'));
  });

  it('are not what is unknown or does not count', () => {
    const bonus = { ...blankBonus, target: 10, multiplier: 5 } as const;
    expect(refused({ base: null, bonus })).toBeUndefined();
    expect(refused({ base: 1e9, bonus })).toEqual(tooLarge('bonus.target'));
    expect(refused({ base: 1e10, match: aMatch({ tiers: [{ rate: 5, upToShareOfPay: 1 }] }) })).toEqual(tooLarge('match.tiers.0.rate'));
    expect(refused({ grants: [aGrant({ sizeBy: 'shares', shares: 1e11, price: null, value: 1 })] })).toBeUndefined();
    expect(refused({ grants: [aGrant({ sizeBy: 'value', value: 1, shares: 1e11, price: 1e6 })] })).toBeUndefined();
  });

  it('leave what passes whole: the ledger adds up to what was entered', () => {
    const offer = anOffer({ currency: 'KWD', base: 1e9, signOns: [aSignOn({ amount: 1e9 })] });
    expect(offerSchema.safeParse(offer).success).toBe(true);
    expect(projectOffer(offer, defaultAssumptions, vestingPresets).years[0]?.gross).toBe(2e12);
  });

  it('are still read where they were stored before', () => {
    expect(storedOfferSchema.parse(anOffer({ currency: 'KWD', base: 5e9 })).base).toBe(5e9);
  });
});
