import type { Minor } from '../money/minor';
import { toMinor } from '../money/to-minor';
import type { Grant } from '../offer/offer';

/**
 * The cash it takes to turn vested options into shares: the strike of each. Null for shares, and for a listed company's
 * options that are sold as they are exercised, which pay for themselves.
 * @example exerciseCost('USD', optionsAtTwo, 1_000) // 2,000.00
 */
export function exerciseCost(currency: string, { kind, market, exercise, strike }: Pick<Grant, 'kind' | 'market' | 'exercise' | 'strike'>, options: number): Minor | null {
  if (kind === 'rsu' || strike === null || (market === 'public' && exercise === 'at-exit')) return null;
  return toMinor(options * strike, currency);
}
