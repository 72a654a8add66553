import { byStatus } from './by-status';
import type { ByStatus } from './filing-status';

/** The values of each filing status, each changed the same way. */
export const mapStatus = <From, To>(values: ByStatus<From>, change: (value: From) => To): ByStatus<To> =>
  byStatus(change(values.single), change(values['married-joint']), change(values['married-separate']), change(values['head-of-household']));
