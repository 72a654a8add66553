import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import { clawedBack } from './clawed-back';
import type { TenurePoint } from './projection';

/** What a person who leaves after each number of months has been paid, less what they owe back. */
export function tenureCurve(entries: readonly LedgerEntry[], cumulative: readonly Minor[]): TenurePoint[] {
  const payments = entries.filter((entry) => entry.clawback !== null);
  return cumulative.map((received, month) => {
    const owed = payments.reduce((sum, payment) => sum + clawedBack(payment, month), 0) as Minor;
    return { month, kept: (received - owed) as Minor, clawedBack: owed };
  });
}
