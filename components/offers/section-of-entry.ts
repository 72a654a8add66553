import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';

type EntrySection = 'pay' | 'sign-on' | 'relocation' | 'equity' | 'refreshers' | 'espp' | 'match' | 'health' | 'benefits' | 'hours' | 'costs' | 'growth';

const byKind = {
  base: 'pay',
  bonus: 'pay',
  signOn: 'sign-on',
  relocation: 'relocation',
  equity: 'equity',
  espp: 'espp',
  retirement: 'match',
  benefits: 'benefits',
  costs: 'costs',
} as const satisfies Record<LedgerEntry['kind'], EntrySection>;

const bySource: ReadonlyMap<string, EntrySection> = new Map([
  ['promotion', 'growth'],
  ['health-premium', 'health'],
  ['hsa', 'health'],
  ['commute', 'hours'],
]);

/** The section of the form in which an amount has its terms; each has one, so that the sections add up to the offer. */
export const sectionOfEntry = ({ source, kind }: Pick<LedgerEntry, 'source' | 'kind'>): EntrySection =>
  bySource.get(source) ?? (source.startsWith('refresher:') ? 'refreshers' : byKind[kind]);
