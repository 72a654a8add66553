import type { PreferredSeries } from './exit-terms';

/** What each series gets of its preference out of `proceeds`, senior ranks first; series that convert give theirs up. */
export function preferencesPaid(preferred: readonly PreferredSeries[], converted: readonly boolean[], proceeds: number): readonly number[] {
  const owed = preferred.map((series, at) => (converted[at] ? 0 : series.invested * series.multiple));
  const paid = preferred.map(() => 0);
  let left = proceeds;
  for (const rank of [...new Set(preferred.map((series) => series.seniority))].sort((a, b) => b - a)) {
    const total = preferred.reduce((sum, series, at) => sum + (series.seniority === rank ? (owed[at] ?? 0) : 0), 0);
    const share = total === 0 ? 0 : Math.min(1, left / total);
    preferred.forEach((series, at) => {
      if (series.seniority === rank) paid[at] = (owed[at] ?? 0) * share;
    });
    left = Math.max(0, left - total * share);
  }
  return paid;
}
