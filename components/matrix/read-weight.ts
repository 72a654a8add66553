import { parseNumber } from '@/lib/format/parse-number';

/** The most that a share of all weight, or a swing, can be. */
const MOST = 100;

/**
 * Reads a weight from 0 to 100 as it is typed; null where it is none.
 *
 * @example readWeight('12,5', 'de-DE') // 12.5
 */
export function readWeight(text: string, locale: string): number | null {
  const { value } = parseNumber(text, { locale });
  return value != null && value >= 0 && value <= MOST ? value : null;
}
