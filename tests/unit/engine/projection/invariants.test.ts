import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { roundHalfAway } from '@/lib/engine/money/round-half-away';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';

const assumptions: fc.Arbitrary<Assumptions> = fc.record({
  sharePriceGrowth: fc.integer({ min: -50, max: 30 }).map((percent) => percent / 100),
  privateCountedShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  raiseRate: fc.integer({ min: -10, max: 20 }).map((percent) => percent / 100),
}).map((change) => ({ ...defaultAssumptions, ...change }));

const project = (offer: Offer, given: Assumptions) => projectOffer(offer, given, vestingPresets);
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** The terms with every amount of money times ten. */
const timesTen = (offer: Offer): Offer => {
  const ten = (amount: number | null) => (amount === null ? null : roundHalfAway(amount * 1000) / 100);
  return {
    ...offer,
    base: ten(offer.base),
    promotions: offer.promotions.map((promotion) => ({ ...promotion, base: ten(promotion.base), refresherYearlyValue: ten(promotion.refresherYearlyValue) })),
    signOns: offer.signOns.map((payment) => ({ ...payment, amount: ten(payment.amount) })),
    grants: offer.grants.map((grant) => ({ ...grant, value: ten(grant.value), price: ten(grant.price), averagePrice: ten(grant.averagePrice), strike: ten(grant.strike), fairMarketValue: ten(grant.fairMarketValue) })),
    refreshers: offer.refreshers.kind === 'yearly' ? { ...offer.refreshers, yearlyValue: ten(offer.refreshers.yearlyValue) } : offer.refreshers,
    match: offer.match.kind === 'match' ? { ...offer.match, yearlyCap: ten(offer.match.yearlyCap), payLimit: ten(offer.match.payLimit) } : offer.match,
    health: { premium: ten(offer.health.premium), hsaContribution: ten(offer.health.hsaContribution) },
    stipends: offer.stipends.map((item) => ({ ...item, yearly: ten(item.yearly) })),
    relocation: offer.relocation && { ...offer.relocation, amount: ten(offer.relocation.amount) },
    commute: offer.commute && { ...offer.commute, costPerDay: ten(offer.commute.costPerDay) },
    benefits: offer.benefits.map((item) => ({ ...item, yearly: ten(item.yearly) })),
    costs: offer.costs.map((item) => ({ ...item, yearly: ten(item.yearly) })),
  };
};

describe('every projection', () => {
  it('adds up to the cent: by component, by certainty, by year, by month', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, (offer, given) => {
        const { years, ledger, total4, cumulative, guaranteed4 } = project(offer, given);
        const gross = years.map((year) => year.gross);
        expect(years.map((year) => sumOf(Object.values(year.byKind)))).toEqual(gross);
        expect(years.map((year) => sumOf(Object.values(year.byCertainty)))).toEqual(gross);
        expect(years.map(({ year }) => cumulative[12 * year]! - cumulative[12 * year - 12]!)).toEqual(gross);
        expect(years.every(({ equityAssumed, byKind }) => equityAssumed <= byKind.equity)).toBe(true);
        expect(sumOf(ledger.entries.map((entry) => entry.amount))).toBe(sumOf(gross));
        expect(ledger.entries.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true);
        // What is counted for nothing is there only where it costs tax or cash.
        expect(ledger.entries.every(({ amount, taxedAmount, exerciseCost }) => amount !== 0 || (taxedAmount ?? 0) + (exerciseCost ?? 0) > 0)).toBe(true);
        expect(total4).toBe(sumOf(gross.slice(0, 4)));
        expect(guaranteed4).toBe(sumOf(years.slice(0, 4).map((year) => year.byCertainty.guaranteed)));
      }),
      { numRuns: 60 },
    );
  });

  it('never lets anyone keep more than they were paid', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, (offer, given) => {
        const { tenure, cumulative } = project(offer, given);
        expect(tenure.map(({ kept, clawedBack, forfeited }) => kept + clawedBack + forfeited)).toEqual(cumulative);
        expect(Math.min(...tenure.flatMap((point) => [point.clawedBack, point.forfeited, point.exerciseCost]))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('never vests more shares than were granted', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, (offer, given) => {
        const { entries } = project(offer, given).ledger;
        for (const grant of offer.grants) {
          const vested = sumOf(entries.filter((entry) => entry.source === `grant:${grant.id}`).map((entry) => entry.quantity ?? 0));
          const countedAt = grant.priceBasis === 'average' ? (grant.averagePrice ?? grant.price) : grant.price;
          const granted = grant.sizeBy === 'shares' ? (grant.shares ?? 0) : roundHalfAway((grant.value ?? 0) / (countedAt ?? Infinity));
          expect(vested).toBeLessThanOrEqual(granted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not mind the order of grants', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, (offer, given) => {
        const one = project(offer, given);
        const other = project({ ...offer, grants: offer.grants.toReversed() }, given);
        const figures = ({ years, steadyState, tenure }: OfferProjection) => JSON.stringify({ years, steadyState, tenure });
        expect(figures(other)).toBe(figures(one));
      }),
      { numRuns: 60 },
    );
  });

  it('scales with its amounts', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, (offer, given) => {
        // In euros: the yearly limit of American share purchase plans is a fixed number of dollars.
        const inEuros = { ...offer, currency: 'EUR' };
        const one = project(inEuros, given);
        const ten = project(timesTen(inEuros), given);
        // Each entry is rounded once, by half a cent at most, in either projection, and so is the year it is a part of; what rounds to nothing leaves none.
        const slack = (ten.ledger.entries.length + 1) * 20;
        expect(Math.abs(ten.total4 - 10 * one.total4)).toBeLessThanOrEqual(slack);
        expect(Math.abs(ten.steadyState - 10 * one.steadyState)).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 60 },
    );
  });

  it('never pays less for a higher base', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, fc.integer({ min: 1, max: 100_000 }), (offer, given, more) => {
        fc.pre(offer.base !== null);
        // The yearly limit of a share purchase plan may move its gain to an earlier year.
        const terms = { ...offer, espp: { kind: 'none' as const } };
        const one = project(terms, given);
        const other = project({ ...terms, base: offer.base + more }, given);
        one.years.forEach((year, index) => expect(other.years[index]!.gross).toBeGreaterThanOrEqual(year.gross));
        expect(other.steadyState).toBeGreaterThanOrEqual(one.steadyState);
      }),
      { numRuns: 60 },
    );
  });

  it('has no question that moves less than nothing', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, (offer, given) => {
        expect(project(offer, given).questions.filter(({ moves }) => moves !== null && moves < 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has an answer in whole minor units for the oddest offer that is allowed', () => {
    const odd = fc.oneof(fc.constantFrom(0, 5e-324, 1e-9, 0.005, 1e10), fc.double({ min: 0, max: 1e7, noNaN: true }));
    const share = fc.oneof(fc.constantFrom(0, 1, 5e-324, '1/999999999', '999999999/1'), fc.double({ min: 0, max: 1, noNaN: true }));
    const tranches = fc.array(fc.record({ month: fc.constantFrom(0, 1, 47, 48, 600), share }), { maxLength: 12 });
    const grants = fc.array(
      fc
        .record({
          kind: fc.constantFrom('rsu' as const, 'iso' as const),
          market: fc.constantFrom('public' as const, 'private' as const),
          sizeBy: fc.constantFrom('value' as const, 'shares' as const),
          value: odd,
          shares: fc.constantFrom(0, 1, 1e11),
          price: odd,
          strike: odd,
          startMonth: fc.constantFrom(0, 120),
          vesting: tranches.map((list) => ({ schedule: 'custom' as const, tranches: list })),
        })
        .map(aGrant),
      { maxLength: 3 },
    );
    const offers = fc.record({ currency: fc.constantFrom('USD', 'JPY', 'CLF'), base: odd, raiseRate: fc.constantFrom(-0.9, 3), sharePriceGrowth: fc.constantFrom(-0.9, 0, 3), grants });
    fc.assert(
      fc.property(offers, assumptions, (terms, given) => {
        const { ledger, total4, steadyState, questions } = project(anOffer(terms), given);
        expect([...ledger.entries.map((entry) => entry.amount), total4, steadyState].filter((amount) => !Number.isSafeInteger(amount))).toEqual([]);
        expect(questions.filter(({ moves }) => moves !== null && !Number.isSafeInteger(moves))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(arbitraryOffer, assumptions, (offer, given) => {
        expect(JSON.stringify(project(structuredClone(offer), given))).toBe(JSON.stringify(project(offer, given)));
      }),
      { numRuns: 60 },
    );
  });
});
