import { raisedLimit, type LimitStep } from './raised-limit';

/**
 * Most pay that an American retirement plan may count in a year, 26 U.S.C. 401(a)(17)(A), in US dollars.
 * Sources: IRS Notice 2024-80 (2025) and Notice 2025-67 (2026), retrieved 2026-08-19.
 */
const PUBLISHED = [{ year: 2025, limit: 350_000 }, { year: 2026, limit: 360_000 }] as const;

/** 26 U.S.C. 401(a)(17)(B): an increase that is no multiple of $5,000 goes down to the next. */
const STEP: LimitStep = { step: 5_000, to: 'lower' };

/**
 * The published limit of a year, with the year it is for; before and after those that are published, the nearest.
 * @example publishedCompensationLimit(2027) // { year: 2026, limit: 360,000 }
 */
export const publishedCompensationLimit = (year: number): (typeof PUBLISHED)[number] => PUBLISHED.findLast((one) => one.year <= year) ?? PUBLISHED[0];

/** Whether an amount is the law's limit of one of the years that are published. */
export const isCompensationLimit = (dollars: number): boolean => PUBLISHED.some(({ limit }) => limit === dollars);

/**
 * The limit of a year; after those that are published it rises with prices in the law's steps.
 * @param inflation a year, 0.025 for 2.5 %
 * @example compensationLimit(2028, 0.025) // 375,000, from 378,225
 */
export function compensationLimit(year: number, inflation: number): number {
  const published = publishedCompensationLimit(year);
  return raisedLimit(published.limit, (1 + inflation) ** Math.max(0, year - published.year), STEP);
}
