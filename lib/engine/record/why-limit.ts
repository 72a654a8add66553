/** Characters of a reason. */
export const WHY_LIMIT = 2_000;
