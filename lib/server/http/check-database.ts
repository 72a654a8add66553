import 'server-only';
import { getPool } from '../db';
import { log } from '../log';

const PATIENCE_MS = 2_000;

/** Whether the database answers a query within two seconds. */
export async function checkDatabase(): Promise<boolean> {
  try {
    await Promise.race([
      getPool().query('select 1'),
      new Promise((_resolve, reject) => {
        setTimeout(() => reject(new Error('The database took too long')), PATIENCE_MS).unref();
      }),
    ]);
    return true;
  } catch (error) {
    log.error({ err: error }, 'the database does not answer');
    return false;
  }
}
