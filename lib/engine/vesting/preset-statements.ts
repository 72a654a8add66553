import Fraction from 'fraction.js';
import { exactFraction } from './exact-fraction';
import type { VestingPreset } from './vesting-preset';
import type { VestingStatement } from './vesting-terms';

/**
 * A preset in the vocabulary of the Open Cap Format: one statement for what a cliff holds back, and one per year of
 * vesting after it. A cliff falls on a vest of its year.
 * @example presetStatements(evenQuarterly)[0] // { occurrences: 4, period: 3, periodType: 'MONTHS', percentage: '1/4' }
 */
export function presetStatements(preset: VestingPreset): VestingStatement[] {
  let heldBack = new Fraction(0);
  const statements = preset.yearly.flatMap((share, year): VestingStatement[] => {
    const period = year < preset.firstYearsYearly ? 12 : preset.every;
    const occurrences = 12 / period;
    const whole = exactFraction(share);
    const before = Math.min(occurrences, Math.max(0, Math.floor((preset.cliffMonths - year * 12) / period)));
    heldBack = heldBack.add(whole.mul(before).div(occurrences));
    const left = occurrences - before;
    return left === 0 ? [] : [{ occurrences: left, period, periodType: 'MONTHS', percentage: whole.mul(left).div(occurrences).toFraction() }];
  });
  if (preset.cliffMonths === 0) return statements;
  return [{ occurrences: 1, period: preset.cliffMonths, periodType: 'MONTHS', percentage: heldBack.toFraction() }, ...statements];
}
