import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import type { ComponentKey } from './unknown-components';

/** The component of the bars that an entry is drawn in. */
export function componentOf({ kind, certainty }: Pick<LedgerEntry, 'kind' | 'certainty'>): ComponentKey {
  switch (kind) {
    case 'equity':
      return certainty === 'assumed' ? 'equityAssumed' : 'equity';
    case 'retirement':
    case 'benefits':
    case 'espp':
    case 'relocation':
      return 'benefits';
    case 'base':
    case 'bonus':
    case 'signOn':
    case 'costs':
      return kind;
  }
}
