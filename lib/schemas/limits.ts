/** How much an account and a comparison hold. */
export const COMPARISON_LIMITS = { offers: 12, criteria: 30, comparisons: 100 } as const;

/** Characters in the name of a comparison. */
export const NAME_LIMIT = 120;
