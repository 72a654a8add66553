import Fraction from 'fraction.js';
import type { ExactShare } from './vesting-terms';

/**
 * Reads a share of a grant without drift: `"1/3"` as it stands, a decimal as the simplest fraction (a convergent of its
 * continued fraction) that is stored as the same number, so 0.38 is 19/50 and a third that came as 0.3333333333333333
 * is 1/3 again. Denominators stay whole numbers that a double holds, so shares too small for that are nothing.
 * @throws where the share is no number.
 * @example exactFraction(0.38).toFraction() // '19/50'
 */
export function exactFraction(share: ExactShare): Fraction {
  if (typeof share === 'string') return new Fraction(share);
  let [before, over] = [0, 1];
  let [underBefore, under] = [1, 0];
  let rest = share;
  for (;;) {
    const whole = Math.floor(rest);
    [before, over] = [over, whole * over + before];
    [underBefore, under] = [under, whole * under + underBefore];
    rest = 1 / (rest - whole);
    const goesOn = over / under !== share && Math.floor(rest) * under + underBefore <= Number.MAX_SAFE_INTEGER;
    if (!goesOn) return new Fraction(over, under);
  }
}
