import { describe, expect, it } from 'vitest';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

/** Each question as its name, field, and what it moves in whole units. */
const questionsOf = (offer: Partial<Offer>) =>
  projectOffer(anOffer(offer), defaultAssumptions, vestingPresets).questions.map(({ id, path, moves }) => [id, path, moves === null ? null : moves / 100]);

describe('open questions', () => {
  it('are none where everything is known', () => {
    expect(questionsOf({ grants: [aGrant(), anOptionGrant()], signOns: [aSignOn()], refreshers: yearlyRefreshers() })).toEqual([]);
  });

  it('come in the order of the fields', () => {
    expect(
      questionsOf({
        base: null,
        bonus: { ...blankBonus, target: null },
        signOns: [aSignOn(), aSignOn({ id: 'b', amount: null })],
        grants: [aGrant({ value: null })],
        refreshers: { kind: 'unknown' },
        match: { kind: 'unknown' },
        benefits: [{ id: 'a', label: 'Meals', yearly: null }],
        costs: [{ id: 'a', label: 'Train', yearly: null }],
      }),
    ).toEqual([
      ['base', 'base', null],
      ['bonus', 'bonus.target', null],
      ['sign-on-amount', 'signOns.1.amount', null],
      ['grant-size', 'grants.0.value', null],
      ['refreshers-unknown', 'refreshers', null],
      ['match', 'match', null],
      ['benefit-amount', 'benefits.0.yearly', null],
      ['cost-amount', 'costs.0.yearly', null],
    ]);
  });

  it('say what assumed refreshers add', () => {
    expect(questionsOf({ refreshers: yearlyRefreshers({ certainty: 'assumed' }) })).toEqual([['refreshers-assumed', 'refreshers', 72_000]]);
    expect(questionsOf({ refreshers: yearlyRefreshers({ certainty: 'assumed', yearlyValue: null }) })).toEqual([['refresher-value', 'refreshers.yearlyValue', null]]);
  });

  it('ask for the number and price of a grant by shares', () => {
    expect(questionsOf({ grants: [aGrant({ sizeBy: 'shares' })] })).toEqual([['grant-size', 'grants.0.shares', null], ['grant-price', 'grants.0.price', null]]);
    expect(questionsOf({ grants: [aGrant({ price: null })] })).toEqual([]);
    for (const price of [null, 0])
      expect(questionsOf({ grants: [anOptionGrant({ sizeBy: 'value', value: 100_000, price })] })).toContainEqual(['grant-price', 'grants.0.price', null]);
  });

  it('say how far an unknown strike moves options: from the fair market value to the price', () => {
    expect(questionsOf({ grants: [anOptionGrant({ strike: null })] })).toEqual([['grant-strike', 'grants.0.strike', 192_000]]);
    expect(questionsOf({ grants: [anOptionGrant({ strike: null, price: null })] })).toEqual([['grant-price', 'grants.0.price', null], ['grant-strike', 'grants.0.strike', null]]);
  });

  it('ask a private company for its shares, value and how much of the paper to count', () => {
    expect(questionsOf({ grants: [anOptionGrant({ fairMarketValue: null, fullyDilutedShares: null, countedShare: null })] })).toEqual([
      ['fair-market-value', 'grants.0.fairMarketValue', null],
      ['fully-diluted-shares', 'grants.0.fullyDilutedShares', null],
      ['counted-share', 'grants.0.countedShare', 192_000],
    ]);
  });

  it('cannot say what the counted share of an unknown size moves', () => {
    expect(questionsOf({ grants: [anOptionGrant({ shares: null, countedShare: null })] })).toContainEqual(['counted-share', 'grants.0.countedShare', null]);
  });

  it('count the refreshers that follow the counted share', () => {
    const grants = [anOptionGrant({ countedShare: null })];
    expect(questionsOf({ grants, refreshers: yearlyRefreshers() })).toEqual([['counted-share', 'grants.0.countedShare', 192_000 + 72_000]]);
  });

  it('ask what only some offers leave open', () => {
    expect(questionsOf({ grants: [aGrant()], espp: { kind: 'unknown' } })).toEqual([['espp', 'espp', null]]);
    expect(questionsOf({ espp: { kind: 'unknown' } })).toEqual([]);
    expect(questionsOf({ espp: { kind: 'plan', contributionRate: null, discount: 0.15, lookback: true } })).toEqual([['espp-contribution', 'espp.contributionRate', null]]);
    expect(questionsOf({ health: { premium: null, hsaContribution: null } })).toEqual([['health-premium', 'health.premium', null]]);
    expect(questionsOf({ health: { premium: null, hsaContribution: null }, country: 'DE', effectiveTaxRate: 0.4 })).toEqual([]);
    expect(questionsOf({ signOns: [aSignOn({ clawback: blankClawback })] })).toEqual([['clawback-layoffs', 'signOns.0.clawback.layoffsExempt', null]]);
    expect(questionsOf({ relocation: { amount: null, month: 0, tax: 'taxable', clawback: blankClawback } })).toEqual([
      ['relocation-amount', 'relocation.amount', null],
      ['clawback-layoffs', 'relocation.clawback.layoffsExempt', null],
    ]);
    expect(questionsOf({ stipends: [{ id: 'a', label: '', yearly: null, taxable: true }] })).toEqual([['stipend-amount', 'stipends.0.yearly', null]]);
    expect(questionsOf({ commute: { daysPerWeek: 3, minutesEachWay: null, costPerDay: null } })).toEqual([['commute-cost', 'commute.costPerDay', null]]);
    expect(questionsOf({ commute: { daysPerWeek: 0, minutesEachWay: null, costPerDay: null } })).toEqual([]);
  });

  it('ask how options are exercised, and by which price shares are counted', () => {
    expect(questionsOf({ grants: [anOptionGrant({ exerciseWindowMonths: null, earlyExercise: null })] })).toEqual([
      ['exercise-window', 'grants.0.exerciseWindowMonths', null],
      ['early-exercise', 'grants.0.earlyExercise', null],
    ]);
    expect(questionsOf({ grants: [aGrant({ priceBasis: 'average' })] })).toEqual([['average-price', 'grants.0.averagePrice', null], ['grant-price', 'grants.0.price', null]]);
    expect(questionsOf({ grants: [aGrant({ priceBasis: 'average', averagePrice: 90, price: 100 })] })).toEqual([]);
  });

  it('say what a schedule leaves out', () => {
    const half = { schedule: 'custom', tranches: [{ month: 12, share: '1/2' }] } as const;
    expect(questionsOf({ grants: [aGrant({ vesting: half })] })).toEqual([['grant-vesting-incomplete', 'grants.0.vesting', 240_000]]);
    expect(questionsOf({ refreshers: yearlyRefreshers({ vesting: half }) })).toEqual([['grant-vesting-incomplete', 'refreshers.vesting', 72_000]]);
    expect(questionsOf({ grants: [aGrant({ vesting: { schedule: 'preset', preset: 'forgotten' } })] })).toEqual([['grant-vesting-incomplete', 'grants.0.vesting', 480_000]]);
  });

  it('say what a trigger that is not expected would release', () => {
    const doubleTrigger = { eventMonth: null, expiryMonths: null };
    expect(questionsOf({ grants: [aGrant({ doubleTrigger })] })).toEqual([['trigger-event', 'grants.0.doubleTrigger.eventMonth', 480_000]]);
    expect(questionsOf({ grants: [aGrant({ doubleTrigger: { ...doubleTrigger, expiryMonths: 24 } })] })).toEqual([['trigger-event', 'grants.0.doubleTrigger.eventMonth', 480_000]]);
    expect(questionsOf({ grants: [aGrant({ doubleTrigger: { eventMonth: 24, expiryMonths: null } })] })).toEqual([]);
  });
});
