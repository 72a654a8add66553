import type { Filer } from '../filer';

/** Adjusted gross income (Form 1040, line 11): pay after deferrals, gains, dividends and interest. */
export const adjustedGrossIncome = (filer: Filer): number =>
  filer.pay + filer.spousePay - filer.deferral - filer.healthSavings + filer.longTermGains + filer.dividends + filer.interest;
