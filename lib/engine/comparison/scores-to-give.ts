import type { Comparison } from './comparison';

/** How many scores by hand are still open: offers that a criterion which is not measured has no score for. */
export const scoresToGive = ({ criteria, offers }: Pick<Comparison, 'criteria' | 'offers'>): number =>
  criteria.reduce((count, { measure, scores }) => (measure === null ? count + offers.filter(({ id }) => !Object.hasOwn(scores, id)).length : count), 0);
