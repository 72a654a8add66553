import type { OriginSpan } from '../origin-request';

/**
 * The time of a figure as a title says it.
 * @example spanWords(2) // 'in year 2'
 */
export function spanWords(span: OriginSpan): string {
  if (span === 'four') return 'over four years';
  if (span === 'average') return 'on average over four years';
  return span === 'steady' ? 'in the steady state' : `in year ${span}`;
}
