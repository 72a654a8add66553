import fc from 'fast-check';
import type { ExitCase, FinanceRound, PreferredHolding, PrivateOutlook } from '@/lib/engine/offer/private-outlook';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4, nil: null });
const money = fc.integer({ min: 0, max: 1e10 });

const series: fc.Arbitrary<Omit<PreferredHolding, 'id'>> = fc
  .record({
    name: fc.constantFrom('', 'Series A'),
    shares: maybe(fc.integer({ min: 0, max: 1e8 })),
    invested: maybe(money),
    multiple: fc.constantFrom(0, 1, 1.5, 2),
    participation: fc.constantFrom('none' as const, 'full' as const, 'capped' as const),
    seniority: fc.integer({ min: 1, max: 4 }),
  })
  .map((one) => ({ ...one, cap: one.participation === 'capped' ? one.multiple + 1 : null }));

const round: fc.Arbitrary<Omit<FinanceRound, 'id'>> = fc.record({ sold: fc.constantFrom(0, 0.1, 0.2), poolIncrease: fc.constantFrom(0, 0.05) });

const scenario: fc.Arbitrary<Omit<ExitCase, 'id'>> = fc.record({
  name: fc.constantFrom('', 'A sale'),
  exitValue: maybe(money),
  year: fc.integer({ min: 0, max: 12 }),
  probability: maybe(fc.constantFrom(0, 0.1, 0.25)),
  rounds: fc.array(round, { maxLength: 2 }).map(withIds),
});

/** What a person could know and expect of a private company, with and without gaps. */
export const arbitraryPrivateOutlook: fc.Arbitrary<PrivateOutlook> = fc.record({
  counts: maybe(fc.constantFrom('nothing' as const, 'haircut' as const, 'scenarios' as const)),
  stage: maybe(fc.constantFrom('seed' as const, 'series-c' as const, 'pre-ipo' as const)),
  debt: maybe(money),
  preferred: maybe(fc.array(series, { maxLength: 3 }).map(withIds)),
  scenarios: fc.array(scenario, { maxLength: 4 }).map(withIds),
});

function withIds<Item>(list: readonly Item[]): (Item & { readonly id: string })[] {
  return list.map((item, index) => ({ ...item, id: `item-${index}` }));
}
