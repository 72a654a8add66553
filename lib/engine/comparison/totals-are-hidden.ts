import type { Comparison } from './comparison';
import { scoresToGive } from './scores-to-give';

/** Whether totals, and all that would give them away, stay out of sight: the person wants it so, and scores are open. */
export const totalsAreHidden = (comparison: Pick<Comparison, 'criteria' | 'offers' | 'hidesTotals'>): boolean => comparison.hidesTotals && scoresToGive(comparison) > 0;
