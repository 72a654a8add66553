import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import type { Minor } from '@/lib/engine/money/minor';
import { groupBySource } from '@/lib/engine/projection/group-by-source';
import type { OriginLine } from './origin';

/** Lines of amounts that entries give rise to, those of one origin together; what comes to nothing is left out. */
export function linesOf(entries: readonly LedgerEntry[], amountOf: (entry: LedgerEntry) => number, name: (label: string) => string, words: (group: readonly LedgerEntry[]) => string | null): OriginLine[] {
  return groupBySource(entries.map((entry) => ({ ...entry, amount: amountOf(entry) as Minor })).filter(({ amount }) => amount !== 0)).map((group) => ({ name: name(group.label), words: words(group.entries), amount: group.amount }));
}
