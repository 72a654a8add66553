/** The four statuses a return can be filed under, as the tax tables are keyed. */
export const filingStatuses = ['single', 'married-joint', 'married-separate', 'head-of-household'] as const;

export type FilingStatus = (typeof filingStatuses)[number];

/** One value for each filing status. */
export type ByStatus<Value> = Readonly<Record<FilingStatus, Value>>;
