import 'server-only';
import { requestTime } from './request-time';

/** The calendar date on which a page is made, in UTC. */
export const requestDay = (): string => new Date(requestTime()).toISOString().slice(0, 10);
