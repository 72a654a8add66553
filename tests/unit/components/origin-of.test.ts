import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barComponents } from '@/components/projection/bar-years';
import { originOf, type OriginContext } from '@/components/projection/origin-of';
import type { OriginSpan } from '@/components/projection/origin-request';
import { originWords } from '@/components/projection/origin-words';
import type { Offer } from '@/lib/engine/offer/offer';
import { groupBySource } from '@/lib/engine/projection/group-by-source';
import { inCurrency } from '@/lib/engine/projection/in-currency';
import { inRealTerms } from '@/lib/engine/projection/in-real-terms';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';

const contextOf = (offer: Offer, show: (projection: OfferProjection) => OfferProjection = (projection) => projection): OriginContext => {
  const projection = projectOffer(offer, defaultAssumptions, vestingPresets, taxTables);
  return { offer, projection, shown: show(projection), assumptions: defaultAssumptions, taxTables };
};

/** The figures that tables show, by what they are of and when. */
const figuresOf = ({ years, total4, average4, steadyState, takeHome4, takeHomeAverage4, takeHomeSteadyState }: OfferProjection): readonly ['gross' | 'takeHome', OriginSpan, number | null][] => [
  ...years.flatMap(({ year, gross, takeHome }): ['gross' | 'takeHome', OriginSpan, number | null][] => [
    ['gross', year as OriginSpan, gross],
    ['takeHome', year as OriginSpan, takeHome],
  ]),
  ['gross', 'four', total4],
  ['gross', 'average', average4],
  ['gross', 'steady', steadyState],
  ['takeHome', 'four', takeHome4],
  ['takeHome', 'average', takeHomeAverage4],
  ['takeHome', 'steady', takeHomeSteadyState],
];

const taxedOffer = arbitraryOffer.map((offer): Offer => ({ ...offer, country: 'US', currency: 'USD', state: 'CA', locality: null, startDate: '2026-02-01' }));

describe('what stands under a figure', () => {
  it.each<[string, (projection: OfferProjection) => OfferProjection]>([
    ['as paid', (projection) => projection],
    ['in today’s prices', (projection) => inRealTerms(projection, 0.027)],
    ['in another currency', (projection) => inCurrency(projection, 'EUR', [{ from: 'USD', rate: 0.9137, date: '2026-11-20' }])],
  ])('adds up to it to the cent, %s', (_, show) => {
    fc.assert(
      fc.property(taxedOffer, (offer) => {
        const context = contextOf(offer, show);
        const figures = figuresOf(context.shown);
        const origins = figures.map(([of, span]) => originOf({ of, span }, context));
        expect(origins.map(({ lines }) => lines.reduce((sum, { amount }) => sum + amount, 0))).toEqual(origins.map(({ total }) => total));
        expect(origins.map(({ total, perYear }, at) => (figures[at]![1] === 'average' ? perYear : total))).toEqual(figures.map(([, , figure]) => figure));
        expect(barComponents.map(({ key }) => originOf({ of: key, span: 2 }, context).total)).toEqual(barComponents.map(({ of }) => of(context.shown.years[1]!)));
      }),
      { numRuns: 40 },
    );
  });

  it('names each tax that is taken off, and what is apart', () => {
    const northwind = contextOf(sampleComparison.offers[2]!);
    const { lines, apart } = originOf({ of: 'takeHome', span: 1 }, northwind);
    expect(lines.flatMap((line) => ('name' in line ? [line.name] : []))).toEqual(expect.arrayContaining(['Federal income tax', 'New York income tax', 'New York City income tax']));
    expect(apart.map((line) => ('group' in line ? line.group.label : line.name))).toEqual(['ISO grant']);
  });

  it('is one line at the rate entered outside the US', () => {
    const { lines } = originOf({ of: 'tax', span: 1 }, contextOf(anOffer({ country: 'DE', currency: 'EUR', effectiveTaxRate: 0.4, base: 100_000 })));
    expect(lines).toEqual([{ name: 'Tax at the rate you entered', amount: -4_000_000 }]);
  });
});

describe('the words of a line', () => {
  const lines = (offer: Partial<Offer>) =>
    groupBySource(contextOf(anOffer(offer)).projection.ledger.entries.filter(({ month }) => month < 12)).map((group) => originWords(group, 'en-US'));

  it('say how often, when, and how sure', () => {
    expect(lines({})).toEqual(['12 payments, months 1–12, in writing']);
    expect(lines({ bonus: { ...anOffer().bonus, target: 0.1 } })[1]).toBe('one payment, month 12, if targets are met');
  });
});
