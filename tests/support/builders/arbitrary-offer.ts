import fc from 'fast-check';
import type { Clawback } from '@/lib/engine/offer/clawback';
import type { Grant, Offer, Refreshers, SignOn, Vesting, YearlyItem } from '@/lib/engine/offer/offer';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from './a-grant';
import { aMatch } from './a-match';
import { aSignOn } from './a-sign-on';
import { anOffer } from './an-offer';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 8, nil: null });
const amount = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100);
const price = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const rate = (max: number) => fc.integer({ min: 0, max: 1000 }).map((part) => (part / 1000) * max);

const vesting: fc.Arbitrary<Vesting> = fc.oneof(
  fc.constantFrom(...vestingPresets).map((preset) => ({ schedule: 'preset' as const, preset: preset.id })),
  fc
    .array(fc.record({ month: fc.integer({ min: 0, max: 72 }), share: fc.constantFrom('1/7', '1/10', '1/48', 0.05, 0.125) }), { maxLength: 7 })
    .map((tranches) => ({ schedule: 'custom' as const, tranches })),
);

const grant: fc.Arbitrary<Grant> = fc
  .record({
    kind: fc.constantFrom('rsu' as const, 'iso' as const, 'nso' as const),
    market: fc.constantFrom('public' as const, 'private' as const),
    sizeBy: fc.constantFrom('value' as const, 'shares' as const),
    value: maybe(amount(2_000_000)),
    shares: maybe(fc.integer({ min: 0, max: 50_000 })),
    price: maybe(price),
    priceBasis: fc.constantFrom('fixed' as const, 'average' as const),
    averageOverPrice: maybe(fc.constantFrom(0.5, 0.9, 1, 1.1, 2)),
    exercise: fc.constantFrom('on-vest' as const, 'at-exit' as const, 'never' as const),
    fairMarketValue: maybe(price),
    strike: maybe(price),
    countedShare: maybe(rate(1)),
    startMonth: fc.integer({ min: 0, max: 30 }),
    vesting,
    doubleTrigger: fc.option(fc.record({ eventMonth: maybe(fc.integer({ min: 0, max: 70 })), expiryMonths: maybe(fc.integer({ min: 1, max: 84 })) }), { freq: 3, nil: null }),
  })
  .map(({ averageOverPrice, ...terms }) => aGrant({ ...terms, averagePrice: averageOverPrice === null || terms.price === null ? null : Math.ceil(terms.price * averageOverPrice * 100) / 100 }));

const clawback: fc.Arbitrary<Clawback | null> = maybe(
  fc.record({
    months: fc.integer({ min: 1, max: 36 }),
    method: fc.constantFrom('full' as const, 'pro-rata' as const),
    basis: fc.constantFrom('gross' as const, 'net' as const),
    netShare: rate(1),
    layoffsExempt: fc.constantFrom(true, false, null),
  }),
);

const signOn: fc.Arbitrary<SignOn> = fc
  .record({
    month: fc.integer({ min: 0, max: 40 }),
    amount: maybe(amount(200_000)),
    clawback,
  })
  .map(aSignOn);

const refreshers: fc.Arbitrary<Refreshers> = fc.oneof(
  fc.constantFrom({ kind: 'unknown' as const }, { kind: 'none' as const }),
  fc.record({
    kind: fc.constant('yearly' as const),
    certainty: fc.constantFrom('promised' as const, 'assumed' as const),
    yearlyValue: maybe(amount(300_000)),
    firstMonth: fc.integer({ min: 0, max: 30 }),
    vesting,
  }),
);

const promotion = fc.record({
  label: fc.constant(''),
  month: fc.integer({ min: 1, max: 70 }),
  base: maybe(amount(700_000)),
  bonusTarget: maybe(rate(1)),
  refresherYearlyValue: maybe(amount(400_000)),
  counted: fc.boolean(),
});

const items: fc.Arbitrary<YearlyItem[]> = fc.array(fc.record({ label: fc.constant(''), yearly: maybe(amount(30_000)) }), { maxLength: 2 }).map(withIds);

/** Offers of every shape, with and without unknown terms. Amounts are in cents, so that they are exact. */
export const arbitraryOffer: fc.Arbitrary<Offer> = fc
  .record({
    base: maybe(amount(600_000)),
    bonus: fc.record({
      basis: fc.constant('rate' as const),
      target: maybe(rate(1)),
      multiplier: rate(2),
      personalMultiplier: rate(2),
      firstYear: fc.constantFrom('full' as const, 'prorated' as const),
      paidInMonth: maybe(fc.integer({ min: 1, max: 12 })),
      guaranteed: fc.constantFrom('none' as const, 'first' as const, 'all' as const),
    }),
    promotions: fc.array(promotion, { maxLength: 2 }).map(withIds),
    relocation: maybe(fc.record({ amount: maybe(amount(50_000)), month: fc.integer({ min: 0, max: 12 }), tax: fc.constantFrom('taxable' as const, 'grossed-up' as const), clawback })),
    espp: fc.oneof(
      fc.constantFrom({ kind: 'unknown' as const }, { kind: 'none' as const }),
      fc.record({ kind: fc.constant('plan' as const), contributionRate: maybe(rate(0.15)), discount: rate(0.15), lookback: fc.boolean() }),
    ),
    health: fc.record({ premium: maybe(amount(12_000)), hsaContribution: maybe(amount(4_000)) }),
    stipends: fc.array(fc.record({ label: fc.constant(''), yearly: maybe(amount(5_000)), taxable: fc.boolean() }), { maxLength: 2 }).map(withIds),
    commute: maybe(fc.record({ daysPerWeek: fc.integer({ min: 0, max: 5 }), minutesEachWay: maybe(fc.integer({ min: 0, max: 120 })), costPerDay: maybe(amount(40)) })),
    paidLeaveDays: maybe(fc.integer({ min: 0, max: 40 })),
    signOns: fc.array(signOn, { maxLength: 3 }).map(withIds),
    grants: fc.array(grant, { maxLength: 4 }).map(withIds),
    refreshers,
    match: fc.oneof(
      fc.constantFrom({ kind: 'unknown' as const }, { kind: 'none' as const }),
      fc
        .record({
          tiers: fc.constantFrom([{ rate: 0.5, upToShareOfPay: 0.06 }], [{ rate: 1, upToShareOfPay: 0.03 }, { rate: 0.5, upToShareOfPay: 0.05 }]),
          yearlyCap: maybe(amount(20_000)),
          payLimit: maybe(amount(400_000)),
          vesting: fc.constantFrom([], [{ months: 36, share: 1 }], [{ months: 12, share: 0.25 }, { months: 24, share: 0.5 }]),
        })
        .map(aMatch),
    ),
    benefits: items,
    costs: items,
    raiseRate: maybe(rate(0.2)),
    sharePriceGrowth: maybe(rate(0.5)),
  })
  .map(anOffer);

function withIds<Item>(list: readonly Item[]): (Item & { readonly id: string })[] {
  return list.map((item, index) => ({ ...item, id: `item-${index}` }));
}
