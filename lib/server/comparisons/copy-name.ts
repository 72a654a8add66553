import 'server-only';
import { NAME_LIMIT } from '@/lib/schemas/limits';

const SUFFIX = ' (copy)';

/**
 * The name of a copy, cut to what a name may have without splitting a character.
 *
 * @example copyName('Spring 2026') // 'Spring 2026 (copy)'
 */
export const copyName = (name: string): string =>
  name
    .slice(0, NAME_LIMIT - SUFFIX.length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd() + SUFFIX;
