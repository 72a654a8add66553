import 'server-only';
import { createHash } from 'node:crypto';

/** Whose attempts are counted, so that the table holds no addresses: the first 128 bits of a SHA-256. */
export const attemptKey = (whose: string): string => createHash('sha256').update(whose).digest('base64url').slice(0, 22);
