import 'server-only';
import { purgeDeleted } from './comparisons/purge-deleted';
import { env, findConfigurationFaults } from './env';
import { stampPeerAddress } from './http/peer-address';
import { purgeAttempts } from './limits/purge-attempts';
import { log } from './log';

const PURGE_MS = 10 * 60 * 1000;

function purge(): void {
  purgeAttempts().catch((error: unknown) => log.warn({ err: error }, 'old attempts could not be deleted'));
  purgeDeleted(new Date()).catch((error: unknown) => log.warn({ err: error }, 'what was deleted long ago could not be removed'));
}

/** Checks the configuration and ends the process with what is wrong in it; then readies what every request relies on. */
export function startServer(): void {
  if (env.isBuilding) return;
  const faults = findConfigurationFaults();
  if (faults.length > 0) {
    process.stderr.write(`Counterweight cannot start:\n${faults.map((fault) => `  ${fault}`).join('\n')}\n`);
    process.exit(1);
  }
  stampPeerAddress();
  setInterval(purge, PURGE_MS).unref();
  log.info('the server starts');
}
