import type { Minor } from '../money/minor';
import { multiplyMinor } from '../money/multiply-minor';
import { toMinor } from '../money/to-minor';
import type { CompileContext } from './compile-context';

/**
 * Base salary of a year of service (1-based), raised on each anniversary; null while the base is not known.
 * @example baseOfYear(context, 2) // 103 a year later at 3 % on 100
 */
export function baseOfYear({ offer, assumptions, lastRaiseYear }: CompileContext, year: number): Minor | null {
  if (offer.base === null) return null;
  const raises = Math.min(year, lastRaiseYear) - 1;
  return multiplyMinor(toMinor(offer.base, offer.currency), (1 + (offer.raiseRate ?? assumptions.raiseRate)) ** raises);
}
