import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { lookAt, type FirstLook } from '@/lib/engine/decision/sampling/first-look';

/** The last one: the weights may move as they like, and several places ask for it. */
let last: FirstLook | null = null;

/** Takes a look that somebody else has had, such as the server that wrote the page. */
export const takeFirstLook = (look: FirstLook): void => {
  last = look;
};

/** A first look at how often each offer takes which rank, by the matrix's sampling key. */
export function firstLook(key: string, matrix: DecisionMatrix): FirstLook['acceptability'] {
  if (last?.key !== key) last = lookAt(matrix, key);
  return last.acceptability;
}
