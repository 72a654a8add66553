// Stands between the app and PostgreSQL and counts the statements that pass.
import net from 'node:net';

const EXECUTE = 'E'.charCodeAt(0);
const SIMPLE_QUERY = 'Q'.charCodeAt(0);

/**
 * @param {string} databaseUrl
 * @returns {Promise<{ url: string, count: () => number, stop: () => Promise<void> }>}
 */
export async function countQueries(databaseUrl) {
  const target = new URL(databaseUrl);
  let executed = 0;
  /** @type {Set<net.Socket>} */
  const open = new Set();
  const server = net.createServer((client) => {
    const database = net.connect(Number(target.port || 5432), target.hostname);
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    const read = messageReader((type) => {
      if (type === EXECUTE || type === SIMPLE_QUERY) executed += 1;
    });
    client.on('data', (chunk) => {
      read(chunk);
      database.write(chunk);
    });
    database.pipe(client);
    client.on('end', () => database.end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(/** @type {net.AddressInfo} */ (server.address()).port);
  return {
    url: url.href,
    count: () => executed,
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

/**
 * Follows the frontend messages of one connection: the first has no type, each later one a type byte and a length.
 * @param {(type: number) => void} onMessage
 */
function messageReader(onMessage) {
  let pending = Buffer.alloc(0);
  let started = false;
  /** @param {Buffer} chunk */
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = started ? 5 : 4;
      if (pending.length < head) return;
      const length = pending.readInt32BE(head - 4) + (started ? 1 : 0);
      if (pending.length < length) return;
      if (started) onMessage(pending[0] ?? 0);
      // A request for encryption is answered before the true first message.
      else if (pending.readInt32BE(4) !== 80_877_103) started = true;
      pending = pending.subarray(length);
    }
  };
}
