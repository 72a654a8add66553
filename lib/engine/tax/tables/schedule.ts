/**
 * A schedule of rates: each row is the income a rate starts at and the rate on income above it, in rising order,
 * the first from 0. `[[0, 0.1], [12_400, 0.12]]` is 10 % to 12,400 and 12 % above.
 */
export type Brackets = readonly (readonly [from: number, rate: number])[];

/**
 * A stepped table: each row is the income a value starts at, in rising order, the first from 0. A rule that the law
 * words as "over 100,000" starts at 100,000.01, because money has cents.
 */
export type Steps = readonly (readonly [from: number, value: number])[];
