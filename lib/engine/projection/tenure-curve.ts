import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import { clawedBack } from './clawed-back';
import { forfeited } from './forfeited';
import type { TenurePoint } from './projection';
import { runningTotal } from './running-total';

/**
 * What a person who leaves after each number of months has been paid, less what they owe back and what was set aside for
 * them and is not theirs yet; and beside it the cash that turns their vested options into shares.
 */
export function tenureCurve(entries: readonly LedgerEntry[], cumulative: readonly Minor[]): TenurePoint[] {
  const payments = entries.filter((entry) => entry.clawback !== null);
  const setAside = entries.filter((entry) => entry.owned !== null);
  const exercising = runningTotal(entries.flatMap(({ month, exerciseCost }) => (exerciseCost === null ? [] : { month, amount: exerciseCost })), cumulative.length - 1);
  return cumulative.map((received, month) => {
    const owed = payments.reduce((sum, payment) => sum + clawedBack(payment, month), 0) as Minor;
    const lost = setAside.reduce((sum, entry) => sum + forfeited(entry, month), 0) as Minor;
    return { month, kept: (received - owed - lost) as Minor, clawedBack: owed, forfeited: lost, exerciseCost: exercising[month] ?? (0 as Minor) };
  });
}
