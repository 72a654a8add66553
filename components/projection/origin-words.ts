import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { MONTHS_A_YEAR } from '@/lib/engine/projection/horizon';
import type { SourceGroup } from '@/lib/engine/projection/group-by-source';
import { formatNumber } from '@/lib/format/format-number';

const CERTAINTY = {
  guaranteed: 'in writing',
  target: 'if targets are met',
  promised: 'promised, its value moves',
  assumed: 'assumed, nobody has promised it',
} as const satisfies Record<LedgerEntry['certainty'], string>;

/**
 * What a group of entries is, in words: how often and when it comes, how many shares, how sure.
 * @example originWords(twelveMonthsOfSalary, 'en-US') // '12 payments, months 1–12, in writing'
 */
export function originWords({ entries, quantity, kind, certainty }: SourceGroup, locale: string): string {
  const count = entries.length;
  const event = kind === 'equity' ? 'vest' : 'payment';
  const months = entries.map(({ month }) => month + 1);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return [
    count === 1 ? `one ${event}` : `${formatNumber(count, locale)} ${event}s`,
    first === last ? `month ${first}${first > MONTHS_A_YEAR ? ` (year ${Math.ceil(first / MONTHS_A_YEAR)})` : ''}` : `months ${first}–${last}`,
    ...(quantity === null || quantity === 0 ? [] : [`${formatNumber(quantity, locale)} shares`]),
    CERTAINTY[certainty],
  ].join(', ');
}
