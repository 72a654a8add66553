import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { groupBySource } from '@/lib/engine/projection/group-by-source';
import type { OriginContext, OriginLine } from './origin';
import { originWords } from './origin-words';

/** Entries as lines, those of one origin and certainty together, the largest first. */
export const entryLines = (entries: readonly LedgerEntry[], context: OriginContext): OriginLine[] =>
  groupBySource(entries).map((group) => ({ name: group.label, words: originWords(group, context), amount: group.amount }));
