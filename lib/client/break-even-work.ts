import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';

/** What the worker that looks for break-evens is given. */
export interface BreakEvenWork {
  readonly comparison: Comparison;
  /** Those of the states that the offers are in. */
  readonly taxTables: TaxTables;
}
