import type { EntryRisk } from '@/lib/engine/ledger/entry-risk';
import { formatPercent } from '@/lib/format/format-percent';
import type { OriginContext } from './origin';

/** What moves an amount from one future to the next, as a sentence. */
export function moverWords(by: EntryRisk['by'], { assumptions: { uncertainty }, locale }: OriginContext): string {
  switch (by) {
    case 'price':
      return 'Moves with the share price.';
    case 'outcome':
      return 'Each future ends in one of your scenarios.';
    case 'payout':
      return `Pays more or less than that, by ${formatPercent(uncertainty.bonusSpread, locale)}.`;
  }
}
