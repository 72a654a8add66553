import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import { multiplyMinor } from '../money/multiply-minor';
import { ownedShare } from '../offer/owned-share';

/**
 * What is lost of an amount set aside, such as a retirement match, on leaving after so many months of service: the share
 * that is not one's own yet.
 * @example forfeited(matchOf100WithThreeYearCliff, 35) // 100.00
 */
export const forfeited = ({ month, amount, owned }: LedgerEntry, leavingMonth: number): Minor =>
  (owned === null || month >= leavingMonth ? 0 : multiplyMinor(amount, 1 - ownedShare(owned, leavingMonth))) as Minor;
