import type { Minor } from '../money/minor';
import { COMPARED_YEARS } from '../projection/horizon';
import type { Percentiles, Spread } from './uncertainty';

/** Sums of the first four years, future by future. */
export function totalsOver4(years: readonly Float64Array[]): Float64Array {
  const totals = Float64Array.from(years[0] ?? []);
  for (const year of years.slice(1, COMPARED_YEARS)) for (let path = 0; path < totals.length; path++) totals[path] = (totals[path] as number) + (year[path] as number);
  return totals;
}

/** Percentiles and the worst tenth of what an offer pays in each future. */
export function spreadOf(years: readonly Float64Array[], totals: Float64Array, chanceBest: number | null): Spread {
  const sorted = Float64Array.from(totals).sort();
  const worst = sorted.subarray(0, Math.max(1, Math.floor(sorted.length / 10)));
  return {
    years: years.map((amounts) => percentilesOf(Float64Array.from(amounts).sort())),
    total4: percentilesOf(sorted),
    mean4: meanOf(sorted),
    worstTenth4: meanOf(worst),
    chanceBest,
  };
}

const percentilesOf = (sorted: Float64Array): Percentiles => ({ p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) });

/** The sample quantile half way between the two nearest amounts (Hyndman and Fan's fifth). */
function at(sorted: Float64Array, share: number): Minor {
  const place = Math.min(sorted.length - 1, Math.max(0, share * sorted.length - 0.5));
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return Math.round(low + (high - low) * (place - Math.floor(place))) as Minor;
}

const meanOf = (amounts: Float64Array): Minor => Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length) as Minor;
