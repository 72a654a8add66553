import 'server-only';
import { pino } from 'pino';
import { env } from './env';
import { logOptions } from './log-options';

/**
 * The log, on standard output. Give it identifiers and counts (`requestId`, `userId`, `status`), never compensation
 * figures, tokens or what a person typed; the names those go by are blanked should they slip in.
 */
export const log = pino({ ...logOptions, level: env.logLevel });
