import type { Certainty, EntryKind, LedgerEntry, Liquidity, Taxation } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import type { FoldedYear } from './projection';

type Sums<Key extends string> = Record<Key, Minor>;

const ZERO = 0 as Minor;

/**
 * One projection year from its entries: the same amounts by component, by certainty, by how soon it can be spent, by how it is taxed, and together.
 * @example foldYear(1, [salaryOf100, bonusOf20]).gross // 120
 */
export function foldYear(year: number, entries: readonly LedgerEntry[]): FoldedYear {
  const byKind: Sums<EntryKind> = { base: ZERO, bonus: ZERO, signOn: ZERO, equity: ZERO, espp: ZERO, retirement: ZERO, benefits: ZERO, relocation: ZERO, costs: ZERO };
  const byCertainty: Sums<Certainty> = { guaranteed: ZERO, target: ZERO, promised: ZERO, assumed: ZERO };
  const byLiquidity: Sums<Liquidity> = { cash: ZERO, liquid: ZERO, illiquid: ZERO, inKind: ZERO };
  const byTaxation: Sums<Taxation> = { wages: ZERO, supplemental: ZERO, stockPlan: ZERO, deferred: ZERO, exempt: ZERO, preference: ZERO };
  let equityAssumed = 0;
  let gross = 0;
  let exercising = 0;
  for (const { kind, certainty, liquidity, taxation, taxedAmount, exerciseCost, amount } of entries) {
    byKind[kind] = (byKind[kind] + amount) as Minor;
    byCertainty[certainty] = (byCertainty[certainty] + amount) as Minor;
    byLiquidity[liquidity] = (byLiquidity[liquidity] + amount) as Minor;
    byTaxation[taxation] = (byTaxation[taxation] + (taxedAmount ?? amount)) as Minor;
    if (kind === 'equity' && certainty === 'assumed') equityAssumed += amount;
    gross += amount;
    // Options whose tax comes later are exercised later.
    if (exerciseCost !== null && taxation !== 'deferred') exercising += exerciseCost;
  }
  return { year, byKind, byCertainty, byLiquidity, byTaxation, equityAssumed: equityAssumed as Minor, gross: gross as Minor, exercising: exercising as Minor };
}
