import { bracketTax } from './bracket-tax';
import type { FilingStatus } from './filing-status';
import { stepValue } from './step-value';
import type { Amount, Reduction } from './tables/amount';

/**
 * What is left of an allowance at an income.
 * @example a 5,100 exemption losing a fifth per 7,250 over 254,250 is 4,080 at 255,000.
 */
export function amountAt(amount: Amount | null, status: FilingStatus, income: number): number {
  if (amount === null) return 0;
  if (amount.kind === 'fixed') return amount.amount[status];
  if (amount.kind === 'by-income') return stepValue(amount.steps[status], income);
  const whole = amount.amount[status];
  return Math.max(amount.least[status], whole - lost(amount.reduction, whole, status, income));
}

function lost(reduction: Reduction, whole: number, status: FilingStatus, income: number): number {
  if (reduction.kind === 'by-brackets') return Math.min(reduction.mostShare * whole, bracketTax(reduction.brackets[status], income));
  const over = Math.max(0, income - reduction.over[status]);
  if (over === 0) return 0;
  switch (reduction.kind) {
    case 'in-proportion': {
      const loss = whole * Math.min(1, over / reduction.width[status]);
      return reduction.rounding === 0 ? loss : Math.floor(loss / reduction.rounding) * reduction.rounding;
    }
    case 'share-per-step':
      return whole * Math.min(1, reduction.share * Math.ceil(over / reduction.step));
    case 'loss-per-step':
      return reduction.loss[status] * Math.ceil(over / reduction.step[status]);
  }
}
