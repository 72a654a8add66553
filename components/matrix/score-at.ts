import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';

const { min, max } = MATRIX_SCALE;

/**
 * The score that a click asks for on the row of dots. A mouse hits halves: the left half of a dot is the half step, and the
 * score that stands already is taken away (null). A finger hits whole dots: again on the same dot takes the half, once
 * more clears.
 *
 * @param place Where along the row, 0 to 1.
 * @example scoreAt(0.65, null, 'mouse') // 3.5: the left half of the fourth dot
 * @example scoreAt(0.65, 4, 'touch') // 3.5: the fourth dot again
 */
export function scoreAt(place: number, value: number | null, pointer: 'mouse' | 'touch'): number | null {
  const steps = pointer === 'mouse' ? 2 : 1;
  const hit = Math.min(max, Math.max(min, Math.ceil(place * max * steps) / steps));
  if (pointer === 'mouse') return hit === value ? null : hit;
  if (value === hit && hit > min) return hit - 0.5;
  return value === hit || value === hit - 0.5 ? null : hit;
}
