import 'server-only';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { getPool } from '../db';
import type { AttemptLimit } from './attempt-limit';

const counters = new Map<string, RateLimiterPostgres>();

/** The counter of one limit, in the table all processes share. purgeAttempts deletes its rows when they have run out. */
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
    clearExpiredByTimeout: false,
  });
  counters.set(limit.name, counter);
  return counter;
}
