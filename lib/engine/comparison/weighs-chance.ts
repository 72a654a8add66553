import type { Comparison } from './comparison';

/** Whether futures have to be drawn before all scores are known: some criterion is measured by the chance of paying most. */
export const weighsChance = ({ criteria }: Pick<Comparison, 'criteria'>): boolean => criteria.some(({ measure }) => measure?.figure === 'chanceBest');
