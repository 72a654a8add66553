import type { MissingPay, OfferProjection } from './projection';
import { unknownKinds } from './unknown-kinds';

/**
 * How far figures lack pay that is not known yet: `base` while the salary is missing, so that totals say nothing; `some`
 * where a smaller part is missing, so that they are the least it can be; `none` otherwise. A missing cost is no pay.
 *
 * @example missingPay({ questions: openQuestions(termsWithoutGrantSize) }) // 'some'
 */
export function missingPay(projection: Pick<OfferProjection, 'questions'>): MissingPay {
  const unknown = unknownKinds(projection);
  if (unknown.has('base')) return 'base';
  return [...unknown].some((kind) => kind !== 'costs') ? 'some' : 'none';
}
