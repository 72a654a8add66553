import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { ExpectedError } from '@/lib/errors';
import { attemptCounter } from './attempt-counter';
import type { AttemptLimit } from './attempt-limit';

/** Whose attempts are counted, so that the table holds no addresses: the first 128 bits of a SHA-256. */
const keyOf = (whose: string) => createHash('sha256').update(whose).digest('base64url').slice(0, 22);

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
    await attemptCounter(limit).consume(keyOf(whose));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new ExpectedError('too-many-requests', sentence(seconds), { retryAfterSeconds: seconds });
  }
}

/** Takes one attempt back: it turned out to be no guess. */
export async function returnAttempt(limit: AttemptLimit, whose: string): Promise<void> {
  await attemptCounter(limit).reward(keyOf(whose));
}

/** Forgets the attempts of one person or address. */
export async function forgetAttempts(limit: AttemptLimit, whose: string): Promise<void> {
  await attemptCounter(limit).delete(keyOf(whose));
}
