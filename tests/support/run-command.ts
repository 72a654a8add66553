import { Readable, Writable } from 'node:stream';
import { commands } from '@/lib/cli/commands';
import { runCommandLine } from '@/lib/cli/run-command-line';

/** Runs the command line in this process as a shell would: text in, text and exit status out. */
export async function runCommand(args: readonly string[], input: unknown): Promise<{ readonly text: string; readonly status: number }> {
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString('utf8'));
      done();
    },
  });
  const status = await runCommandLine(args, Readable.from([typeof input === 'string' ? input : JSON.stringify(input)]), output, commands);
  return { text: chunks.join(''), status };
}
