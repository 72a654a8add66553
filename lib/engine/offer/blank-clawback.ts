import type { Clawback } from './clawback';

/**
 * What reaches a person of a payment withheld from at the flat federal rate for supplemental wages and for payroll taxes:
 * 1 − 22 % − 6.2 % − 1.45 %. A state may withhold more.
 */
const NET_SHARE = 0.7035;

/** The commonest terms: owed back for a year, month by month less of it, before tax. */
export const blankClawback: Clawback = { months: 12, method: 'pro-rata', basis: 'gross', netShare: NET_SHARE, layoffsExempt: null };
