import { describe, expect, it } from 'vitest';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import type { Offer } from '@/lib/engine/offer/offer';
import { offerSchema, storedOfferSchema } from '@/lib/schemas/offer';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aMatch } from '@/tests/support/builders/a-match';
import { aPromotion } from '@/tests/support/builders/a-promotion';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

const said = (change: object) => offerSchema.safeParse({ ...anOffer(), ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

/** An offer as the first version wrote it. */
const early = {
  id: 'a', company: 'Acme', role: '', level: '', city: '', state: 'CA', country: 'US', workMode: null, startDate: '2027-01-04', decisionDeadline: null, currency: 'USD', base: 200_000,
  bonus: { basis: 'rate', target: 0.1, multiplier: 1, firstYear: 'full' },
  signOns: [{ id: 's', label: '', month: 0, amount: 1_000, clawback: { months: 12, method: 'full' } }],
  grants: [
    {
      id: 'g', label: '', kind: 'nso', market: 'private', sizeBy: 'shares', value: null, shares: 10, price: 4, strike: 1, fairMarketValue: null, fullyDilutedShares: null, countedShare: null, startMonth: 0,
      vesting: { schedule: 'preset', preset: 'cliff-4y-monthly' }, doubleTrigger: null,
    },
  ],
  refreshers: { kind: 'unknown' }, match: { kind: 'match', rate: 0.5, upToShareOfPay: 0.06, yearlyCap: null }, benefits: [], costs: [], raiseRate: null, sharePriceGrowth: null, notes: '',
};

describe('an offer written before a term was known', () => {
  it('is read with what its absence meant', () => {
    expect(storedOfferSchema.parse(early)).toMatchObject({
      locality: null, commute: null, weeklyHours: null, promotions: [], espp: { kind: 'unknown' }, health: { premium: null, hsaContribution: null }, stipends: [], relocation: null,
      bonus: { personalMultiplier: 1, paidInMonth: null, guaranteed: 'none' },
      signOns: [{ clawback: { ...blankClawback, method: 'full' } }],
      grants: [{ priceBasis: 'fixed', averagePrice: null, exercise: 'at-exit', exerciseWindowMonths: null, earlyExercise: null }],
      match: aMatch(),
    });
  });

  it('is then written in full, and read back as it is', () => {
    const read = offerSchema.parse(early);
    expect(offerSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });
});

describe('terms that cannot be', () => {
  it.each<[Partial<Record<keyof Offer, unknown>>, string]>([
    [{ match: aMatch({ tiers: [{ rate: 1, upToShareOfPay: 0.05 }, { rate: 0.5, upToShareOfPay: 0.05 }] }) }, 'match.tiers.1.upToShareOfPay: Each step must end above the one before it'],
    [{ match: aMatch({ tiers: [] }) }, 'match.tiers: Enter at least one step'],
    [{ match: aMatch({ vesting: [{ months: 24, share: 0.5 }, { months: 12, share: 1 }] }) }, 'match.vesting.1.months: Each step must come after the one before it'],
    [{ match: { ...aMatch(), rate: 1 } }, 'match: Unrecognized key: "rate"'],
    [{ promotions: [aPromotion({ month: 0 })] }, 'promotions.0.month: Enter at least one month'],
    [{ promotions: [aPromotion({ base: -1 })] }, 'promotions.0.base: An amount cannot be negative'],
    [{ promotions: [aPromotion({ bonusTarget: 20 })] }, 'promotions.0.bonusTarget: Enter at most 1,000 % of base'],
    [{ promotions: [aPromotion(), aPromotion()] }, 'promotions: Two promotions share an id'],
    [{ bonus: { ...blankBonus, paidInMonth: 13 } }, 'bonus.paidInMonth: Choose a month'],
    [{ signOns: [aSignOn({ clawback: { ...blankClawback, netShare: 1.2 } })] }, 'signOns.0.clawback.netShare: Enter at most 100 %'],
    [{ espp: { kind: 'plan', contributionRate: 0.15, discount: 1, lookback: true } }, 'espp.discount: Enter at most 90 %'],
    [{ commute: { daysPerWeek: 8, minutesEachWay: 10, costPerDay: 1 } }, 'commute.daysPerWeek: A week has seven days'],
    [{ weeklyHours: 0 }, 'weeklyHours: Enter at least one hour'],
    [{ startDate: '2027-02-30' }, 'startDate: Enter a date that exists'],
    [{ startDate: '2027-13-01' }, 'startDate: Enter a date that exists'],
    [{ refreshers: { kind: 'yearly', certainty: 'assumed', yearlyValue: -1, firstMonth: 12, vesting: { schedule: 'preset', preset: 'one-year' } } }, 'refreshers.yearlyValue: An amount cannot be negative'],
    [{ grants: [aGrant({ vesting: { schedule: 'custom', tranches: [{ month: 12, share: '3/4' }, { month: 24, share: '1/2' }] } })] }, 'grants.0.vesting.tranches: The shares add up to more than the whole grant'],
    [{ grants: [aGrant({ vesting: { schedule: 'custom', tranches: [{ month: 601, share: '1/1' }] } })] }, 'grants.0.vesting.tranches.0.month: Enter at most 600 months'],
    [{ state: 'XX' }, 'state: There is no such state: enter its two letters, such as CA'],
    [{ state: 'California' }, 'state: Enter the state’s two letters: CA'],
    [{ state: 'ny' }, 'state: Enter the state’s two letters: NY'],
    [{ state: 'PA', locality: 'pittsburg' }, 'locality: We don’t know this place in Pennsylvania. The nearest we know: pittsburgh'],
    [{ state: 'NY', locality: 'new-york' }, 'locality: We don’t know this place in New York. The nearest we know: new-york-city'],
    [{ state: 'IN', locality: 'hamiltn-county' }, 'locality: We don’t know this place in Indiana. The nearest we know: hamilton-county, allen-county, harrison-county'],
    [{ state: 'TX', locality: 'houston' }, 'locality: We know of no local income tax in Texas'],
    [{ state: '', locality: 'atlantis' }, 'locality: Choose the state as well'],
    [{ grants: [aGrant({ vesting: { schedule: 'preset', preset: 'even-4y-quartely' } })] }, 'grants.0.vesting.preset: There is no such schedule. The nearest: even-4y-quarterly, cliff-4y-monthly, one-year'],
    [{ refreshers: yearlyRefreshers({ vesting: { schedule: 'preset', preset: 'nope' } }) }, expect.stringMatching(/^refreshers\.vesting\.preset: There is no such schedule/)],
    [{ grants: [aGrant({ vesting: { schedule: 'custom', tranches: [{ month: 12, share: '3/2' }] } })] }, 'grants.0.vesting.tranches.0.share: A share cannot be more than the whole grant'],
    [{ grants: [aGrant({ vesting: { schedule: 'custom', tranches: [{ month: 12, share: 1.5 }] } })] }, 'grants.0.vesting.tranches.0.share: A share cannot be more than the whole grant'],
    [{ grants: [aGrant({ vesting: { schedule: 'custom', tranches: [{ month: 12, share: -0.5 }] } })] }, 'grants.0.vesting.tranches.0.share: A share cannot be negative'],
    [{ grants: [aGrant({ vesting: { schedule: 'custom', tranches: [{ month: 12, share: '1/0' }] } })] }, 'grants.0.vesting.tranches.0.share: Enter a share of the grant, such as 25 % or 1/3'],
    [{ startDate: 'tomorrow' }, 'startDate: Enter a date that exists'],
    [{ grants: Array.from({ length: 101 }, (_, index) => aGrant({ id: `g${index}` })) }, 'grants: Enter at most 100 grants'],
  ])('are answered by their field: %#', (change, sentence) => {
    expect(said(change)).toEqual([sentence]);
  });

  it('are not these: a strike above the price, a state not said, a region elsewhere, a hundred grants', () => {
    expect(said({ grants: [aGrant({ kind: 'iso', price: 2, strike: 5 })], state: '' })).toBeUndefined();
    expect(said({ country: 'DE', state: 'Bayern' })).toBeUndefined();
    expect(said({ grants: Array.from({ length: 100 }, (_, index) => aGrant({ id: `g${index}` })) })).toBeUndefined();
  });
});

describe('a stored offer', () => {
  it('may name a state that nobody knows: it stays readable', () => {
    expect(storedOfferSchema.safeParse({ ...early, state: 'California' }).success).toBe(true);
  });
});
