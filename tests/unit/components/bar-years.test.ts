import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearTotal } from '@/components/charts/year-total';
import { barYears, offerBarSeries } from '@/components/projection/bar-years';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryComparison } from '@/tests/support/builders/arbitrary-comparison';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

const barsOf = (offer: Offer) => barYears(projectOffer(offer, aComparison().assumptions, vestingPresets), 'en-US');
const seriesOf = (offers: readonly Offer[]) => offerBarSeries(offers, projectComparison(aComparison({ offers }), vestingPresets), 'en-US');
const costs = [{ id: 'rent', label: 'Rent', yearly: 20_000 }];

describe('the bars of an offer', () => {
  it('add up to what each year comes to, whatever the offer', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        for (const projection of projectComparison(comparison, vestingPresets))
          expect(barYears(projection, 'en-US').map(yearTotal)).toEqual(projection.years.map((year) => year.gross));
      }),
      { numRuns: 60 },
    );
  });

  it('carry what each year comes to, in thousands', () => {
    expect(barsOf(anOffer()).map(({ total }) => total)).toEqual(Array(5).fill('120'));
  });

  it('leave out what never occurs', () => {
    expect(barsOf(anOffer()).map(({ segments }) => segments.map(({ key }) => key))).toEqual(Array(5).fill(['base']));
  });

  it('tell granted equity from assumed, and costs hang below the line', () => {
    const year2 = barsOf(anOffer({ grants: [aGrant()], refreshers: yearlyRefreshers({ certainty: 'assumed' }), costs }))[1]!;
    expect(Object.fromEntries(year2.segments.map(({ key, value }) => [key, value]))).toEqual({ base: 12_000_000, equity: 12_000_000, equityAssumed: 1_200_000, costs: -2_000_000 });
    expect(year2.segments.map(({ texture }) => texture)).toEqual(['solid', 'light', 'hatched', 'soft']);
  });

  it('fade the fifth year only', () => {
    expect(barsOf(anOffer()).map(({ ghost }) => ghost)).toEqual([false, false, false, false, true]);
  });
});

describe('the scale of the bars', () => {
  it('reaches from the deepest cost to the tallest bar of all offers', () => {
    const scales = seriesOf([anOffer({ id: 'a', costs }), anOffer({ id: 'b', base: 300_000 })]).map(({ scale }) => scale);
    expect(scales).toEqual([{ min: -2_000_000, max: 30_000_000 }, { min: -2_000_000, max: 30_000_000 }]);
  });

  it('is its own for each currency', () => {
    const series = seriesOf([anOffer({ id: 'a' }), anOffer({ id: 'b', currency: 'JPY', base: 14_000_000 }), anOffer({ id: 'c', base: 50_000 })]);
    expect(series.map(({ currency, scale }) => [currency, scale.max])).toEqual([['USD', 12_000_000], ['JPY', 14_000_000], ['USD', 12_000_000]]);
  });
});

describe('the bars of take-home pay', () => {
  const takeHomeBars = (offer: Offer, withTables = true) =>
    barYears(projectOffer(offer, aComparison().assumptions, vestingPresets, withTables ? taxTables : null), 'en-US', 'takeHome');

  it('stand on what is left, and show with it all pay', () => {
    const [first] = takeHomeBars(anOffer({ base: 120_000, state: 'TX', startDate: '2026-01-01', benefits: [{ id: 'b', label: '', yearly: 1_000 }] }));
    // 26,750 of tax leave 93,250.
    expect(first).toMatchObject({ total: '93', totalAt: 9_325_000 });
    expect(first?.segments.map(({ key, value }) => [key, value])).toEqual([['takeHome', 9_325_000], ['tax', 2_675_000], ['apart', 100_000]]);
  });

  it('are empty, and say so, where tax is not known', () => {
    expect(takeHomeBars(anOffer(), false)[0]).toEqual({ label: 'yr 1', ghost: false, total: '–', segments: [] });
    const [series] = offerBarSeries([anOffer()], projectComparison(aComparison(), vestingPresets), 'en-US', 'takeHome');
    expect(series?.missing).toBe('tax');
  });
});
