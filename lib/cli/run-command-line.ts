import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { issuesByField } from '@/lib/schemas/issues-by-field';
import { CommandInputError, type Command } from './command';

type Answer = { ok: true; value: unknown } | { ok: false; value: { error: { code: 'invalid'; issues: { path: string; message: string }[] } } };

/**
 * Runs one command over the JSON on `stdin`: an object gives an object, a list gives a list of the same length
 * in the same order. Resolves to the exit status: 0, or 2 when any item (or the call itself) was bad.
 */
export async function runCommandLine(args: readonly string[], stdin: Readable, stdout: Writable, commands: readonly Command[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === 'help') return help(rest[0], stdout, commands);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return fail(stdout, 'command', `There is no command "${name}". Run "help" for the list.`);
  const unknownFlag = rest.find((flag) => !command.flags?.[flag]);
  if (unknownFlag !== undefined) return fail(stdout, 'command', `"${name}" does not take "${unknownFlag}".`);

  let input: unknown;
  try {
    input = JSON.parse(await readAll(stdin));
  } catch {
    return fail(stdout, '', 'The input is not valid JSON.');
  }
  const answers = (Array.isArray(input) ? input : [input]).map((item) => answer(command, item));
  const values = answers.map((one) => one.value);
  const flag = rest[0];
  const render = flag === undefined ? undefined : command.flags?.[flag];
  const bad = answers.some((one) => !one.ok);
  if (render && !bad) stdout.write(values.map((value) => render(value)).join('\n'));
  else stdout.write(`${JSON.stringify(Array.isArray(input) ? values : values[0])}\n`);
  return bad ? 2 : 0;
}

function answer(command: Command, item: unknown): Answer {
  try {
    const parsed = command.input.safeParse(item);
    if (!parsed.success) return invalid(issuesByField(parsed.error));
    return { ok: true, value: command.run(parsed.data) };
  } catch (error) {
    if (error instanceof CommandInputError) return invalid([...error.issues]);
    return invalid([{ path: '', message: 'This input could not be worked out.' }]);
  }
}

const invalid = (issues: { path: string; message: string }[]): Answer => ({ ok: false, value: { error: { code: 'invalid', issues } } });

function fail(stdout: Writable, path: string, message: string): number {
  stdout.write(`${JSON.stringify(invalid([{ path, message }]).value)}\n`);
  return 2;
}

function help(name: string | undefined, stdout: Writable, commands: readonly Command[]): number {
  if (name === undefined) {
    stdout.write(`${commands.map((command) => `${command.name.padEnd(10)}${command.summary}`).join('\n')}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return fail(stdout, 'command', `There is no command "${name}". Run "help" for the list.`);
  stdout.write(`${JSON.stringify(z.toJSONSchema(command.input, { io: 'input' }), null, 2)}\n`);
  return 0;
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks).toString('utf8');
}
