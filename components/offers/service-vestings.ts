import type { ServiceVesting } from '@/lib/engine/offer/service-vesting';

const cliff = (years: number): ServiceVesting => [{ months: years * 12, share: 1 }];

/** Equal parts at the end of so many years, from the first that has one. */
const graded = (parts: number, firstYear = 1): ServiceVesting => Array.from({ length: parts }, (_, index) => ({ months: (firstYear + index) * 12, share: (index + 1) / parts }));

/** When a retirement match usually becomes one's own; US law allows at most the three-year cliff or the six years (26 U.S.C. 411(a)). */
export const serviceVestings: ReadonlyMap<string, ServiceVesting> = new Map([
  ['At once', []],
  ['After one year', cliff(1)],
  ['After two years', cliff(2)],
  ['After three years', cliff(3)],
  ['A third a year', graded(3)],
  ['A quarter a year', graded(4)],
  ['A fifth a year', graded(5)],
  ['A fifth a year from the second', graded(5, 2)],
]);

/** What such a schedule is called; null for one of its own. */
export const serviceVestingName = (vesting: ServiceVesting): string | null =>
  [...serviceVestings].find(([, steps]) => steps.length === vesting.length && steps.every((step, index) => step.months === vesting[index]?.months && step.share === vesting[index].share))?.[0] ?? null;
