// Reads and writes small JSON files.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The JSON of a file, or null where there is no such file or it is damaged.
 * @param {string} file
 * @returns {Record<string, unknown> | null}
 */
export function readJsonFile(file) {
  try {
    const content = /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')));
    return typeof content === 'object' && content !== null ? { ...content } : null;
  } catch {
    return null;
  }
}

/**
 * Writes JSON that only its owner may read, and so that a reader sees the old or the new content, never half of it.
 * @param {string} file
 * @param {Record<string, unknown>} content
 */
export function writePrivateJsonFile(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
