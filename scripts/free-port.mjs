// Finds a port that nothing on this machine listens on.
import { createServer } from 'node:net';

const everyAddress = ['127.0.0.1', '::1', '0.0.0.0', '::'];

/**
 * Whether nothing listens on the port, on any address of this machine (another program on `::1` would answer for `localhost`).
 * @param {number} port
 */
export async function isFree(port) {
  for (const address of everyAddress) if (!(await canListen(port, address))) return false;
  return true;
}

/**
 * The first free port from `from` on.
 * @param {number} from
 */
export async function nextFreePort(from) {
  for (let port = from; port < 65_536; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${from} on`);
}

/** Any free port, chosen by the system. */
export async function anyFreePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
}

/**
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function canListen(port, address) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')));
    server.listen({ port, host: address, ipv6Only: true }, () => server.close(() => resolve(true)));
  });
}
