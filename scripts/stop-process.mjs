// Ends a child process: politely first, then by force.

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ signal: NodeJS.Signals, force: NodeJS.Signals, patience: number, group?: boolean }} how `patience` in milliseconds
 */
export async function stopProcess(child, { signal, force, patience, group = false }) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  send(pid, signal, group);
  const insist = setTimeout(() => send(pid, force, group), patience);
  await ended;
  clearTimeout(insist);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {boolean} group
 */
function send(pid, signal, group) {
  try {
    process.kill(group && process.platform !== 'win32' ? -pid : pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}
