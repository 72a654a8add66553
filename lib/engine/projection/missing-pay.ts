import type { OfferProjection, OpenQuestionId } from './projection';

const UNKNOWN: ReadonlySet<OpenQuestionId> = new Set(['base', 'bonus', 'sign-on-amount', 'grant-size', 'grant-price', 'grant-strike', 'refresher-value', 'benefit-amount']);

/**
 * How far the figures of a projection lack pay that is not known yet: `base` while the salary is missing, so that its
 * totals say nothing; `some` where a smaller part is missing, so that they are the least it can be; `none` otherwise.
 * Unknown refreshers and an unknown match are questions of their own and do not count here.
 *
 * @example An offer with a base and a grant whose size is empty: 'some'.
 */
export function missingPay({ questions }: Pick<OfferProjection, 'questions'>): 'none' | 'some' | 'base' {
  if (questions.some(({ id }) => id === 'base')) return 'base';
  return questions.some(({ id }) => UNKNOWN.has(id)) ? 'some' : 'none';
}
