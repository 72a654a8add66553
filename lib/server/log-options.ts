import 'server-only';
import { pino } from 'pino';
import { describeError } from './describe-error';

/** What must never reach a log, wherever it hangs: secrets, what people earn, what they typed. */
const PRIVATE = ['password', 'current', 'next', 'token', 'secret', 'cookie', 'authorization', 'terms', 'assumptions', 'body', 'amount', 'base'];

/** How the log writes: one JSON object a line, errors cut down to what helps, private names blanked. */
export const logOptions = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeError },
  redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[private]' },
} satisfies pino.LoggerOptions;
