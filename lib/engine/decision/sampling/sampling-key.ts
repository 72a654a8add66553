import type { DecisionMatrix } from '../decision-matrix';

/** What the sampling of a matrix depends on, as text: its scale, criteria, offers and scores, but not its weights. */
export const samplingKey = ({ scale, criteria, offers }: DecisionMatrix): string => JSON.stringify([scale.min, scale.max, criteria.map(({ id }) => id), offers.map(({ id, scores }) => [id, scores])]);
