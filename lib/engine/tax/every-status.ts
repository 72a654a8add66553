import { byStatus } from './by-status';
import type { ByStatus } from './filing-status';

/** The same value for each filing status. */
export const everyStatus = <Value>(value: Value): ByStatus<Value> => byStatus(value, value, value, value);
