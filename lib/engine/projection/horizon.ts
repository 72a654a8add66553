/** Years over which offers are compared. */
export const COMPARED_YEARS = 4;

/** Years projected: the fifth shows what comes after the first grants. */
export const PROJECTED_YEARS = 5;

export const MONTHS_A_YEAR = 12;
