import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Measure } from '@/lib/engine/comparison/criterion';
import type { Confidence } from '@/lib/engine/comparison/confidence';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { measuredScore } from '@/lib/engine/comparison/measured-score';
import type { Minor } from '@/lib/engine/money/minor';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';

const pay: Measure = { figure: 'average4', low: 100_000, high: 500_000 };

const scoresOf = (change: Partial<Comparison>) => {
  const comparison = aComparison(change);
  return comparisonMatrix(comparison, projectComparison(comparison, vestingPresets)).offers.map((offer) => offer.scores);
};

describe('a measured score', () => {
  const scoreOf = (offer: Offer, measure: Measure, currency = 'USD') =>
    measuredScore(measure, { offer, projection: projectOffer(offer, aComparison().assumptions, vestingPresets), currency });
  const score = (base: number, measure: Measure = pay) => scoreOf(anOffer({ base, signOns: [aSignOn({ amount: 40_000 })] }), measure);

  it('runs in a straight line between its anchors and is flat outside', () => {
    expect(score(90_000)).toBe(1);
    expect(score(40_000)).toBe(1);
    expect(score(290_000)).toBe(3);
    expect(score(460_500)).toBeCloseTo(1 + 4 * (370_500 / 400_000), 12);
    expect(score(490_000)).toBe(5);
    expect(score(900_000)).toBe(5);
  });

  it('reads the figure it names', () => {
    const high = { low: 0, high: 400_000 };
    expect(score(100_000, { ...high, figure: 'year1' })).toBeCloseTo(1 + 4 * 0.35, 12);
    expect(score(100_000, { ...high, figure: 'average4' })).toBeCloseTo(1 + 4 * 0.275, 12);
    expect(score(100_000, { ...high, figure: 'steadyState' })).toBe(2);
    expect(score(60_000, { ...high, figure: 'guaranteed4' })).toBeCloseTo(1 + 4 * 0.7, 12);
  });

  it('knows currencies without a minor unit', () => {
    const yen = anOffer({ base: 30_000_000, currency: 'JPY' });
    expect(scoreOf(yen, { figure: 'average4', low: 10_000_000, high: 50_000_000 }, 'JPY')).toBe(3);
  });

  it('is at least what the known part earns, and may be anything above it', () => {
    const partial = (base: number, measure: Measure = pay) => scoreOf(anOffer({ base, signOns: [aSignOn({ amount: null })] }), measure);
    expect([partial(300_000), partial(50_000), partial(600_000)]).toEqual([[3, 3, 5], [1, 1, 5], 5]);
    expect(partial(300_000, { figure: 'average4', low: 500_000, high: 100_000 })).toEqual([1, 3, 3]);
  });

  it('is not widened by what is no pay: a cost, a match, a commute', () => {
    expect(scoreOf(anOffer({ base: 300_000, costs: [{ id: 'c', label: '', yearly: null }], match: { kind: 'unknown' } }), pay)).toBe(3);
    const commute: Measure = { figure: 'commute', low: 600, high: 0 };
    expect(scoreOf(anOffer({ workMode: 'remote', signOns: [aSignOn({ amount: null })] }), commute)).toBe(5);
  });

  it('is not known for pay in another currency, or without a base', () => {
    expect([scoreOf(anOffer({ currency: 'EUR' }), pay), scoreOf(anOffer({ base: null }), pay)]).toEqual([null, null]);
  });

  it('is of take-home pay once the tax is known', () => {
    const offer = anOffer({ base: 300_000 });
    const projection = projectOffer(offer, aComparison().assumptions, vestingPresets);
    const score = (takeHome4: number | null) => measuredScore({ figure: 'takeHome4', low: 300_000, high: 1_200_000 }, { offer, projection: { ...projection, takeHome4: takeHome4 as Minor | null }, currency: 'USD' });
    expect([score(75_000_000), score(20_000_000), score(null)]).toEqual([3, 1, null]);
  });

  it('is of an hour’s pay once the hours are known: 184,000 over 1,840 hours is 100', () => {
    const hourly: Measure = { figure: 'payPerHour', low: 50, high: 250 };
    expect(scoreOf(anOffer({ base: 184_000, weeklyHours: 40, paidLeaveDays: 19 }), hourly)).toBe(2);
    expect(scoreOf(anOffer({ base: 184_000, weeklyHours: null }), hourly)).toBeNull();
  });

  it('falls as the commute grows, which needs neither pay nor currency', () => {
    const commute: Measure = { figure: 'commute', low: 600, high: 0 };
    const on = (daysPerWeek: number, minutesEachWay: number | null) => anOffer({ base: null, currency: 'EUR', workMode: 'hybrid', commute: { daysPerWeek, minutesEachWay, costPerDay: null } });
    expect([on(3, 25), on(5, 60), on(5, 90), on(0, null)].map((offer) => scoreOf(offer, commute))).toEqual([4, 1, 1, 5]);
    expect(scoreOf(on(3, null), commute)).toBeNull();
    expect([scoreOf(anOffer({ workMode: 'remote' }), commute), scoreOf(anOffer({ workMode: 'onsite' }), commute), scoreOf(anOffer(), commute)]).toEqual([5, null, null]);
  });
});

describe('the matrix of a comparison', () => {
  it('has the declared scale, the weights as they are, and offers in order', () => {
    const comparison = aComparison({ offers: [anOffer({ id: 'b' }), anOffer({ id: 'a' })], criteria: [aCriterion({ id: 'team', weight: 20, scores: { a: 4, b: 2.5 } })] });
    expect(comparisonMatrix(comparison, [])).toEqual({
      scale: { min: 1, max: 5 },
      criteria: [{ id: 'team', weight: 20 }],
      offers: [
        { id: 'b', scores: { team: 2.5 } },
        { id: 'a', scores: { team: 4 } },
      ],
    });
  });

  it('gives a score the range its confidence leaves it, ending with the scale, and keeps the score', () => {
    const scored = (score: number, confidence: Confidence) => scoresOf({ criteria: [aCriterion({ id: 'team', scores: { offer: score }, remarks: { offer: { confidence, note: '' } } })] })[0]?.team;
    expect([scored(3, 'sure'), scored(3, 'think-so'), scored(3, 'guess')]).toEqual([3, [2.5, 3, 3.5], [2, 3, 4]]);
    expect([scored(5, 'guess'), scored(4.5, 'guess'), scored(1, 'think-so')]).toEqual([[4, 5, 5], [3.5, 4.5, 5], [1, 1, 1.5]]);
  });

  it('takes no range from a remark on a score that is open', () => {
    expect(scoresOf({ criteria: [aCriterion({ id: 'team', remarks: { offer: { confidence: 'guess', note: 'Ask' } } })] })).toEqual([{}]);
  });

  it('leaves a score that is not known out', () => {
    expect(scoresOf({ criteria: [aCriterion({ id: 'team' })] })).toEqual([{}]);
  });

  it('is not taken in by ids that every object knows', () => {
    expect(scoresOf({ offers: [anOffer({ id: 'constructor' })], criteria: [aCriterion({ id: 'team' })] })).toEqual([{}]);
  });

  it('measures instead of taking a score by hand', () => {
    expect(scoresOf({ offers: [anOffer({ id: 'a', base: 300_000 })], criteria: [aCriterion({ id: 'pay', measure: pay, scores: { a: 1 } })] })).toEqual([{ pay: 3 }]);
  });

  it('cannot measure an offer in another currency, without a base, or without a projection', () => {
    const criteria = [aCriterion({ id: 'pay', measure: pay })];
    expect(scoresOf({ criteria, offers: [anOffer({ currency: 'EUR' }), anOffer({ id: 'b', base: null })] })).toEqual([{}, {}]);
    expect(comparisonMatrix(aComparison({ criteria }), []).offers[0]?.scores).toEqual({});
  });
});
