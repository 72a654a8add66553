import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';

const { min, max } = MATRIX_SCALE;
const MIDDLE = (min + max) / 2;
const clamp = (value: number) => Math.min(max, Math.max(min, value));

/**
 * The score that a key asks for: digits set it, arrows move it by a half, a point adds or takes the half, Delete clears it
 * (null). An arrow on an open score begins in the middle.
 *
 * @returns undefined where the key means nothing here.
 * @example scoreForKey('ArrowUp', 3.5) // 4
 */
export function scoreForKey(key: string, value: number | null): number | null | undefined {
  if (/^[1-5]$/.test(key)) return Number(key);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === null ? MIDDLE : clamp(value + 0.5);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? MIDDLE : clamp(value - 0.5);
    case 'Home':
      return min;
    case 'End':
      return max;
    case '.':
    case ',':
      return value === null ? undefined : clamp(Number.isInteger(value) ? value + 0.5 : value - 0.5);
    case 'Backspace':
    case 'Delete':
      return null;
    default:
      return undefined;
  }
}
