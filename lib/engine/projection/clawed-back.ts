import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import { multiplyMinor } from '../money/multiply-minor';

const NOTHING = 0 as Minor;

/**
 * What is owed back of one payment on leaving after `leavingMonth` months of service. Only what has been paid can be
 * owed, and only until the clawback has run out: all of it (`full`), or the part of the months still to serve
 * (`pro-rata`); of the payment before tax, or of what of it reached the person.
 * @example clawedBack(fiftyThousandOnStartingProRataOver12, 9) // a quarter of it: 12,500.00
 */
export function clawedBack({ month, amount, clawback }: LedgerEntry, leavingMonth: number): Minor {
  if (clawback === null || month >= leavingMonth || leavingMonth >= month + clawback.months) return NOTHING;
  const share = clawback.basis === 'gross' ? 1 : clawback.netShare;
  return multiplyMinor(amount, clawback.method === 'full' ? share : (share * (month + clawback.months - leavingMonth)) / clawback.months);
}
