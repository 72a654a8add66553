/** The scale every score is on, declared and fixed: a new offer never moves the scores of the others. */
export const MATRIX_SCALE = { min: 1, max: 5 } as const;
