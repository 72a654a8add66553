import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { formatPercent } from '@/lib/format/format-percent';

/**
 * What a comparison counts of private shares, as the end of a sentence about them.
 *
 * @example privateCountWords({ privateCounts: 'haircut', privateCountedShare: 0.6 }, 'en-US') // "60% of their paper value counts"
 */
export function privateCountWords({ privateCounts, privateCountedShare }: Pick<Assumptions, 'privateCounts' | 'privateCountedShare'>, locale: string): string {
  switch (privateCounts) {
    case 'nothing':
      return 'nothing counts';
    case 'haircut':
      return `${formatPercent(privateCountedShare, locale)} of their paper value counts`;
    case 'scenarios':
      return 'the mean of what their company may come to counts';
  }
}
