// PostgreSQL refuses to run as root: finds the system user that it runs as instead.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { FriendlyError } from './friendly-error.mjs';

const systemUser = 'postgres';

/** @typedef {{ uid: number, gid: number }} DatabaseUser */

/**
 * The user for the database's processes, or null where this process is an ordinary user and needs no other.
 * An existing data folder keeps its owner; without one it is the system's `postgres`, created if it is missing.
 * @param {string} clusterFolder
 * @returns {DatabaseUser | null}
 */
export function databaseUser(clusterFolder) {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const existing = lookUp();
  if (existing) return existing;
  spawnSync('groupadd', ['--system', systemUser]);
  spawnSync('useradd', ['--system', '--gid', systemUser, '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', systemUser]);
  const created = lookUp();
  if (created) return created;
  throw new FriendlyError(
    `PostgreSQL does not run as root and the system user "${systemUser}" could not be created. Run Counterweight as an ordinary user, or set DATABASE_URL to a database of your own.`,
  );
}

/**
 * Whether that user can enter a folder.
 * @param {DatabaseUser | null} user
 * @param {string} folder
 */
export function canEnter(user, folder) {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'check', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** @returns {DatabaseUser | null} */
function lookUp() {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, systemUser], { encoding: 'utf8' });
    return answer.status === 0 ? Number(answer.stdout) : null;
  });
  return uid == null || gid == null ? null : { uid, gid };
}
