import 'server-only';
import { pino } from 'pino';
import { describeError } from './describe-error';
import { env } from './env';

/** What must never reach a log, wherever it hangs: secrets, what people earn, what they typed. */
const PRIVATE = ['password', 'current', 'next', 'token', 'secret', 'cookie', 'authorization', 'terms', 'assumptions', 'body', 'amount', 'base'];

/**
 * The log: one JSON object a line on standard output. Give it identifiers and counts (`requestId`, `userId`, `status`),
 * never compensation figures, tokens or what a person typed; those names are blanked should they slip in.
 */
export const log = pino({
  level: env.logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeError },
  redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[private]' },
});
