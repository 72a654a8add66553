import { findBeatingMix } from '@/lib/engine/decision/find-beating-mix';
import { findDominators } from '@/lib/engine/decision/find-dominators';
import { formatPercent } from '@/lib/format/format-percent';
import { listNames } from '@/lib/format/list-names';
import type { Pictured } from './pictured';

/** An offer that no weighting makes the only first, and why. */
export interface NeverFirst {
  readonly offerId: string;
  /** Follows the name of the offer. */
  readonly reason: string;
}

/**
 * The offers that can be left out of a choice whatever the weights, with the reason in words: a rival is nowhere worse,
 * or a blend of rivals is better on every criterion.
 */
export function neverFirst({ matrix, offers, company, locale }: Pictured): readonly NeverFirst[] {
  const dominators = findDominators(matrix);
  return offers.flatMap(({ id }): NeverFirst[] => {
    const by = dominators[id] ?? [];
    if (by.length > 0)
      return [{ offerId: id, reason: `is never ahead of ${listNames(by.map(company))}, which ${by.length > 1 ? 'are' : 'is'} at least as good on every criterion and better on one.` }];
    const mix = findBeatingMix(matrix, id);
    if (mix === null) return [];
    const blend = [...mix].sort((one, other) => other.share - one.share).map(({ offer, share }) => `${company(offer)} (${formatPercent(share, locale)})`);
    return [{ offerId: id, reason: `is never first: a blend of ${listNames(blend)} is better on every criterion, so one of them is always ahead.` }];
  });
}
