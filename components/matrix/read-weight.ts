import { parseNumber } from '@/lib/format/parse-number';
import { criterionSchema } from '@/lib/schemas/comparison';

/**
 * Reads a weight as it is typed; null where it is none, or none that a criterion may have.
 *
 * @example readWeight('12,5', 'de-DE') // 12.5
 */
export function readWeight(text: string, locale: string): number | null {
  const { value } = parseNumber(text, { locale });
  const parsed = criterionSchema.shape.weight.safeParse(value);
  return parsed.success ? parsed.data : null;
}
