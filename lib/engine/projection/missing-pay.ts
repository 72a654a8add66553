import type { OfferProjection } from './projection';
import { unknownKinds } from './unknown-kinds';

export type MissingPay = 'none' | 'some' | 'base';

/**
 * How far the figures of a projection lack pay that is not known yet: `base` while the salary is missing, so that its
 * totals say nothing; `some` where a smaller part is missing, so that they are the least it can be; `none` otherwise.
 * A missing cost is no pay.
 *
 * @example An offer with a base and a grant whose size is empty: 'some'.
 */
export function missingPay(projection: Pick<OfferProjection, 'questions'>): MissingPay {
  const unknown = unknownKinds(projection);
  if (unknown.has('base')) return 'base';
  return [...unknown].some((kind) => kind !== 'costs') ? 'some' : 'none';
}
