import 'server-only';
import { db } from '../db';

/** Deletes the counts whose time has run out. */
export async function purgeAttempts(): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lte: Date.now() } } });
}
