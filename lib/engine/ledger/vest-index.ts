/**
 * The 0-based ledger month of a tranche that vests `months` months after vesting starts in month `startMonth`. What
 * takes months of service falls in the last of them; what vests at once falls in the month it is granted.
 * @example vestIndex(0, 12) // 11
 * @example vestIndex(12, 0) // 12
 */
export const vestIndex = (startMonth: number, months: number): number => (months === 0 ? startMonth : startMonth + months - 1);
