import 'server-only';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { ExpectedError } from '@/lib/errors';
import { attemptCounter } from './attempt-counter';
import { attemptKey } from './attempt-key';
import type { AttemptLimit } from './attempt-limit';

function sentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}

/**
 * Counts an attempt.
 *
 * @throws ExpectedError `too-many-requests` with the seconds to wait, once the limit is passed.
 */
export async function consumeAttempt(limit: AttemptLimit, whose: string): Promise<void> {
  try {
    await attemptCounter(limit).consume(attemptKey(whose));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new ExpectedError('too-many-requests', sentence(seconds), { retryAfterSeconds: seconds });
  }
}
