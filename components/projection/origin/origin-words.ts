import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { vestedShares } from '@/lib/engine/ledger/vested-shares';
import type { SourceGroup } from '@/lib/engine/projection/group-by-source';
import { MONTHS_A_YEAR } from '@/lib/engine/projection/horizon';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { listNames } from '@/lib/format/list-names';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import type { OriginContext } from './origin';
import { grantOf } from './grant-of';
import { termWords } from './term-words';

const CERTAINTY = {
  guaranteed: 'in writing',
  target: 'if targets are met',
  promised: 'promised, its value moves',
  assumed: 'assumed, nobody has promised it',
} as const satisfies Record<LedgerEntry['certainty'], string>;

/** Up to so many vests are named month by month. */
const FEW = 4;

/**
 * What a group of entries is, in words: how much of it comes how often and when, how sure it is, and by what rule.
 * @example originWords(twelveMonthsOfSalary, context) // '12 payments, months 1–12, in writing. $120,000 a year.'
 */
export function originWords(group: SourceGroup, context: OriginContext): string {
  const { quantity, certainty } = group;
  const when = vestWords(group, context) ?? timesWords(group, context.locale);
  const shares = quantity === null || quantity === 0 ? [] : [`${formatNumber(quantity, context.locale)} ${isOption(group, context) ? 'options' : 'shares'}`];
  const terms = termWords(group, context);
  return `${[when, ...shares, CERTAINTY[certainty]].join(', ')}.${terms === null ? '' : ` ${terms}.`}`;
}

const isOption = ({ source }: SourceGroup, { offer }: OriginContext): boolean => (grantOf(offer, source)?.kind ?? 'rsu') !== 'rsu';

function timesWords({ entries, kind }: SourceGroup, locale: string): string {
  const event = kind === 'equity' ? 'vest' : 'payment';
  return `${entries.length === 1 ? 'One' : formatNumber(entries.length, locale)} ${event}${entries.length === 1 ? '' : 's'}, ${monthsWords(entries)}`;
}

/** From the first month to the last; a few that do not follow on each other are named one by one. */
function monthsWords(entries: SourceGroup['entries']): string {
  const months = [...new Set(entries.map(({ month }) => month + 1))];
  const [first, last] = [Math.min(...months), Math.max(...months)];
  if (first === last) return `month ${first}${first > MONTHS_A_YEAR ? ` (year ${Math.ceil(first / MONTHS_A_YEAR)})` : ''}`;
  return months.length <= FEW && last - first >= months.length ? `months ${listNames(months.map(String))}` : `months ${first}–${last}`;
}

/** How much of a grant vests when; null for what is no grant. */
function vestWords({ source, entries }: SourceGroup, { offer, locale }: OriginContext): string | null {
  const grant = grantOf(offer, source);
  if (grant === null) return null;
  const byMonth = vestedShares(grant, vestingPresets);
  const shares = entries.map(({ month }) => byMonth.get(month) ?? 0);
  const part = (share: number) => `${formatPercent(share, locale, { decimals: 2 })} of the grant`;
  const [first = 0] = shares;
  if (shares.length === 1) return `${part(first)} at month ${(entries[0]?.month ?? 0) + 1}`;
  const times = shares.length <= FEW ? monthsWords(entries) : `${formatNumber(shares.length, locale)} vests, ${monthsWords(entries)}`;
  if (shares.every((share) => Math.abs(share - first) < 1e-9)) return `${part(first)} at each of ${times}`;
  return `${part(shares.reduce((sum, share) => sum + share, 0))} in ${formatNumber(shares.length, locale)} vests, ${monthsWords(entries)}`;
}
