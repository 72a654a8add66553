import { CONFIDENCE_REACH, type Confidence } from '@/lib/engine/comparison/confidence';
import { formatNumber } from '@/lib/format/format-number';

/** How sure a person is, in their words. */
export const confidenceWords = { sure: 'Sure', 'think-so': 'I think so', guess: 'A guess' } as const satisfies Record<Confidence, string>;

/**
 * How far a score may be off, as it stands beside the score; empty where it is sure.
 *
 * @example reachText('think-so', 'en-US') // '±0.5'
 */
export const reachText = (confidence: Confidence, locale: string): string =>
  CONFIDENCE_REACH[confidence] === 0 ? '' : `±${formatNumber(CONFIDENCE_REACH[confidence], locale, { maxDecimals: 1 })}`;
