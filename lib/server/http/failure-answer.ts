import 'server-only';
import { ExpectedError, statusOf } from '@/lib/errors';
import type { ErrorBody } from '@/lib/errors';
import { log } from '../log';
import { jsonAnswer } from './json-answer';

/** Turns what was thrown into an answer: an expected failure with its sentence, anything else logged and hidden behind one. */
export function failureAnswer(thrown: unknown, requestId: string): Response {
  if (thrown instanceof ExpectedError) {
    const { issues, current, retryAfterSeconds } = thrown.detail;
    const body: ErrorBody = {
      error: { code: thrown.code, message: thrown.message, ...(issues && { issues }), ...(current !== undefined && { current }), requestId },
    };
    return jsonAnswer(statusOf[thrown.code], body, requestId, retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) });
  }
  log.error({ requestId, err: thrown }, 'a request failed unexpectedly');
  const body: ErrorBody = { error: { code: 'unexpected', message: `Something went wrong on our side. If it keeps happening, mention ${requestId}.`, requestId } };
  return jsonAnswer(statusOf.unexpected, body, requestId);
}
