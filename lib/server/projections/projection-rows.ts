import 'server-only';
import type { OfferProjection } from '@/lib/engine/projection/projection';

const MONTHS = 12;

/** One stored amount: what an offer pays in one year, of one kind and certainty, in whole minor units. */
export interface ProjectionRow {
  readonly offerId: string;
  readonly year: number;
  readonly kind: string;
  readonly certainty: string;
  readonly amount: bigint;
}

/**
 * Folds the ledger of a projection into the rows that are stored: one for each year, kind and certainty that is not
 * zero. The rows of a year add up to its gross.
 */
export function projectionRows({ offerId, ledger, years }: OfferProjection): ProjectionRow[] {
  const rows = new Map<string, ProjectionRow>();
  for (const { month, kind, certainty, amount } of ledger.entries) {
    const year = Math.floor(month / MONTHS) + 1;
    if (year > years.length) continue;
    const key = `${year} ${kind} ${certainty}`;
    rows.set(key, { offerId, year, kind, certainty, amount: (rows.get(key)?.amount ?? 0n) + BigInt(amount) });
  }
  return [...rows.values()].filter(({ amount }) => amount !== 0n);
}
