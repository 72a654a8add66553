// Starts a packed folder in production: checks the settings, applies the migrations, becomes the server.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { reportFailure } from './friendly-error.mjs';
import { root } from './project.mjs';
import { requireProductionSettings } from './settings.mjs';

try {
  requireProductionSettings(process.env);
  // A process of its own, so that the server does not carry the schema engine along.
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts', 'migrate.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  // Containers set HOSTNAME to their own name; Next would listen on that.
  process.env.HOSTNAME = process.env.LISTEN_HOST || '0.0.0.0';
  await import(path.join(root, 'server.js'));
} catch (error) {
  reportFailure(error);
}
