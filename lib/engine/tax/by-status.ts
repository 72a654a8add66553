import type { ByStatus } from './filing-status';

/**
 * A value for each filing status, in the order the tables are written: single, joint, separate, head of household.
 * @example byStatus(16_100, 32_200, 16_100, 24_150)['married-joint'] // 32_200
 */
export const byStatus = <Value>(single: Value, joint: Value, separate: Value, head: Value): ByStatus<Value> => ({
  single,
  'married-joint': joint,
  'married-separate': separate,
  'head-of-household': head,
});
