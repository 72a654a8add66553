import { raisedLimit, type LimitStep } from './raised-limit';

/**
 * Most that an employee under 50 may put into a 401(k) out of a year's pay, 26 U.S.C. 402(g)(1), in US dollars.
 * Sources: IRS Notice 2024-80 (2025) and Notice 2025-67 (2026), retrieved 2026-08-19.
 */
const PUBLISHED = [{ year: 2025, limit: 23_500 }, { year: 2026, limit: 24_500 }] as const;

/** 26 U.S.C. 402(g)(4): an increase that is no multiple of $500 goes down to the next. */
const STEP: LimitStep = { step: 500, to: 'lower' };

/**
 * The limit of a year; after those that are published it rises with prices in the law's steps, before them it is the first.
 * @param inflation a year, 0.025 for 2.5 %
 * @example deferralLimit(2028, 0.025) // 25,500, from 25,740.31
 */
export function deferralLimit(year: number, inflation: number): number {
  const published = PUBLISHED.findLast((one) => one.year <= year) ?? PUBLISHED[0];
  return raisedLimit(published.limit, (1 + inflation) ** Math.max(0, year - published.year), STEP);
}
