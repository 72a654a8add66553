import type { PayMeasure } from '@/components/projection/origin-request';
import type { Measure } from '@/lib/engine/comparison/criterion';

/** A measure that is read off the pay alone; null for one that is not, such as the way to work. */
export function payMeasure(measure: Measure | null): PayMeasure | null {
  if (measure === null) return null;
  const { figure } = measure;
  return figure === 'chanceBest' || figure === 'commute' ? null : { ...measure, figure };
}
