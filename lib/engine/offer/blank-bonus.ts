import type { Bonus } from './bonus';

/** A share of base salary that is not known yet, expected on target, paid with each year of service. */
export const blankBonus: Bonus = { basis: 'rate', target: null, multiplier: 1, personalMultiplier: 1, firstYear: 'full', paidInMonth: null, guaranteed: 'none' };
