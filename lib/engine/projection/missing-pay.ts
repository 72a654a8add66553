import type { MissingPay, OpenQuestion } from './projection';
import { unknownKinds } from './unknown-kinds';

/**
 * How far figures lack pay that is not known yet: `base` while the salary is missing, so that totals say nothing; `some`
 * where a smaller part is missing, so that they are the least it can be; `none` otherwise. A missing cost is no pay.
 *
 * @example missingPay(openQuestions(termsWithoutGrantSize)) // 'some'
 */
export function missingPay(questions: readonly Pick<OpenQuestion, 'id'>[]): MissingPay {
  const unknown = unknownKinds(questions);
  if (unknown.has('base')) return 'base';
  return [...unknown].some((kind) => kind !== 'costs') ? 'some' : 'none';
}
