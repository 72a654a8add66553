import 'server-only';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { getPool } from '../db';
import type { AttemptLimit } from './attempt-limit';

const counters = new Map<string, RateLimiterPostgres>();

/**
 * The counter of one limit, in the table all processes share. Rows that have run out are deleted by the library, every
 * five minutes while the process lives.
 */
export function attemptCounter(limit: AttemptLimit): RateLimiterPostgres {
  const existing = counters.get(limit.name);
  if (existing) return existing;
  const counter = new RateLimiterPostgres({
    storeClient: getPool(),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.attempts,
    duration: limit.seconds,
    // One counter cleans up for all of them.
    clearExpiredByTimeout: counters.size === 0,
  });
  counters.set(limit.name, counter);
  return counter;
}
