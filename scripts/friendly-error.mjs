// A failure whose message is all that the person needs to read.

/** Printed without a stack trace. */
export class FriendlyError extends Error {}

/**
 * Prints why the work failed and sets a failing exit status.
 * @param {unknown} error
 */
export function reportFailure(error) {
  const text = error instanceof FriendlyError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`\n${text}\n`);
  process.exitCode = 1;
}
