import type { Offer } from '@/lib/engine/offer/offer';
import type { Outcomes, YearOutcome } from '@/lib/engine/record/outcomes';

/** What stands in the fields at first: what was told before, else the first price a grant names. */
export const firstOutcomes = (told: Outcomes | null, offer: Pick<Offer, 'grants'>): Outcomes =>
  told ?? { startPrice: offer.grants.find(({ price }) => price !== null)?.price ?? null, years: [], again: null, note: '' };

/** What is told of one year; nothing where it was not told yet. */
export const yearOutcome = ({ years }: Outcomes, year: number): YearOutcome => years.find((one) => one.year === year) ?? { year, sharePrice: null, refresher: null, bonus: null };

/** The outcomes with one year told anew; a year of which nothing is told is left out. */
export function withYear(outcomes: Outcomes, next: YearOutcome): Outcomes {
  const others = outcomes.years.filter(({ year }) => year !== next.year);
  const isTold = next.sharePrice !== null || next.refresher !== null || next.bonus !== null;
  return { ...outcomes, years: isTold ? [...others, next].sort((one, other) => one.year - other.year) : others };
}
