import 'server-only';
import { attemptCounter } from './attempt-counter';
import { attemptKey } from './attempt-key';
import type { AttemptLimit } from './attempt-limit';

/** Takes one attempt back: it turned out to be no guess. */
export async function returnAttempt(limit: AttemptLimit, whose: string): Promise<void> {
  await attemptCounter(limit).reward(attemptKey(whose));
}

/** Forgets all attempts of one person or address. */
export async function forgetAttempts(limit: AttemptLimit, whose: string): Promise<void> {
  await attemptCounter(limit).delete(attemptKey(whose));
}
