import type { Comparison } from './comparison';

/** What the matrix room edits and saves as one: criteria with weights, scores and remarks, and how they are asked for. */
export type MatrixContent = Pick<Comparison, 'criteria' | 'weighing' | 'hidesTotals'>;
