import type { z } from 'zod';

/**
 * One command of the command line: it parses one JSON item by `input` and answers it with `run`.
 * `run` calls engine functions and does no arithmetic of its own. It may throw `CommandInputError`
 * for a fault that the schema cannot see.
 */
export interface Command<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly summary: string;
  readonly input: Schema;
  // A method, not a property: its parameter may then be narrower, so that commands of different inputs share a list.
  run(input: z.output<Schema>): unknown;
  /** Other forms of the answer, by the flag that asks for it (such as `--csv`). */
  readonly flags?: Readonly<Record<string, (value: unknown) => string>>;
}

/** A fault in the input found while answering it: `path` names the field, dot-separated. */
export class CommandInputError extends Error {
  constructor(readonly issues: ReadonlyArray<{ path: string; message: string }>) {
    super(issues.map((issue) => `${issue.path}: ${issue.message}`).join('; '));
    this.name = 'CommandInputError';
  }
}

/** Keeps a command's schema type while checking its shape. */
export const defineCommand = <Schema extends z.ZodType>(command: Command<Schema>): Command<Schema> => command;
