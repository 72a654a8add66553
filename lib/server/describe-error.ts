import 'server-only';

const MAX_MESSAGE = 300;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * What a log may keep of an error: its kind, code, digest, the first line of its message and where it came from. The
 * lines after it and the other fields that libraries hang on errors (a query's arguments, the failing row) can hold what
 * a person typed.
 */
export function describeError(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: thrown.name,
    code: 'code' in thrown ? textOf(thrown.code) : undefined,
    digest: 'digest' in thrown ? textOf(thrown.digest) : undefined,
    message: thrown.message.trim().split('\n', 1)[0]?.slice(0, MAX_MESSAGE),
    stack: frames.slice(0, 20).join('\n'),
    cause: thrown.cause === undefined ? undefined : describeError(thrown.cause),
  };
}
