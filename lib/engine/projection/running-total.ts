import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';

/** Index m = everything that came in during the first m months of service, 0 to `months`. */
export function runningTotal(entries: readonly Pick<LedgerEntry, 'month' | 'amount'>[], months: number): Minor[] {
  const totals: number[] = new Array<number>(months + 1).fill(0);
  for (const { month, amount } of entries) if (month < months) totals[month + 1] = (totals[month + 1] ?? 0) + amount;
  for (let month = 1; month <= months; month++) totals[month] = (totals[month] ?? 0) + (totals[month - 1] ?? 0);
  return totals as Minor[];
}
