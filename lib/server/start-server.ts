import 'server-only';
import { env, findConfigurationFaults } from './env';
import { stampPeerAddress } from './http/peer-address';
import { log } from './log';

/** Checks the configuration and ends the process with what is wrong in it; then readies what every request relies on. */
export function startServer(): void {
  if (env.isBuilding) return;
  const faults = findConfigurationFaults();
  if (faults.length > 0) {
    process.stderr.write(`Counterweight cannot start:\n${faults.map((fault) => `  ${fault}`).join('\n')}\n`);
    process.exit(1);
  }
  stampPeerAddress();
  log.info('the server starts');
}
