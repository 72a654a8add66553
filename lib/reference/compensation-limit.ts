/**
 * Most pay that an American retirement plan may count in a year, 26 U.S.C. 401(a)(17), in US dollars.
 * Sources: IRS Notice 2024-80 (2025) and Notice 2025-67 (2026), retrieved 2026-08-19.
 */
const LIMITS = [{ year: 2025, limit: 350_000 }, { year: 2026, limit: 360_000 }] as const;

/**
 * The limit of a year, with the year it was published for; before and after those that are published, the nearest.
 * @example compensationLimit(2027) // { year: 2026, limit: 360,000 }
 */
export const compensationLimit = (year: number): (typeof LIMITS)[number] => LIMITS.findLast((one) => one.year <= year) ?? LIMITS[0];
