// A starter like scripts/start.mjs, with the folder of its database and a server of a few lines: node small-app.mjs <folder> <server folder> <port>
import { FriendlyError } from '../../scripts/friendly-error.mjs';
import { beginLifetime } from '../../scripts/lifetime.mjs';
import { startLocalDatabase } from '../../scripts/local-database.mjs';
import { serveBuild } from '../../scripts/serve.mjs';

const [folder = '', build = '', port = ''] = process.argv.slice(2);
const lifetime = beginLifetime(0);
await start().catch(lifetime.fail);

async function start() {
  const database = await startLocalDatabase({ folder });
  lifetime.onEnd(database.stop);
  void database.ended.then(() => lifetime.fail(new FriendlyError('The database ended.')));
  const server = serveBuild(build, { host: '127.0.0.1', port: Number(port), env: process.env });
  lifetime.onEnd(server.stop);
  await server.ready;
  process.stdout.write(`${JSON.stringify({ url: database.url, place: database.place })}\n`);
  throw new FriendlyError(`The server ${await server.ended}.`);
}
