import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '@/lib/cli/command';
import { runCommandLine } from '@/lib/cli/run-command-line';

const fault = () => {
  throw new RangeError('a fault of ours');
};
const faulty = [
  defineCommand({ name: 'checks', summary: '', input: z.number().refine((value) => (value === 7 ? fault() : true)), run: (value) => value }),
  defineCommand({ name: 'runs', summary: '', input: z.number(), run: (value) => (value === 7 ? fault() : value) }),
];

describe('a fault of ours on the command line', () => {
  it.each(['checks', 'runs'])('is an answer in its place, not a crash, where the command %s', async (name) => {
    let output = '';
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        output += chunk.toString();
        done();
      },
    });
    const status = await runCommandLine([name], Readable.from(['[1, 7, 2]']), stdout, faulty);
    expect(status).toBe(2);
    expect(JSON.parse(output)).toEqual([1, { error: { code: 'invalid', issues: [{ path: '', message: 'This input could not be worked out.' }] } }, 2]);
  });
});
