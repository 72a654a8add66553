import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { describeError } from '@/lib/server/describe-error';
import { logOptions } from '@/lib/server/log-options';

function logged(write: (log: pino.Logger) => void): string {
  let lines = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines += chunk.toString();
      done();
    },
  });
  write(pino({ ...logOptions, level: 'trace' }, sink));
  return lines;
}

describe('log', () => {
  it('writes one JSON object a line with level, time and message', () => {
    const line: unknown = JSON.parse(logged((log) => log.info({ requestId: 'r1' }, 'hello')));
    expect(line).toEqual({ level: 30, time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), requestId: 'r1', msg: 'hello' });
  });

  it('blanks secrets and figures, two levels down', () => {
    const text = logged((log) => {
      log.info({ password: 'hunter22', request: { cookie: 'c0ffee' }, offer: { terms: { base: 220_001 }, deeper: { token: 't0ken' } }, amount: 453_111 }, 'slip');
    });
    for (const secret of ['hunter22', 'c0ffee', '220001', 't0ken', '453111']) expect(text).not.toContain(secret);
  });

  it('keeps of an error what helps and nothing that libraries hang on it', () => {
    const error = Object.assign(new Error('Unique constraint failed\n{ base: 220001 }', { cause: new Error('driver') }), { code: 'P2002', digest: '42', meta: { row: 'salary 220001' }, detail: 'Failing row contains (220001)' });
    const text = logged((log) => log.error({ err: error }, 'failed'));
    expect(text).not.toContain('220001');
    expect(describeError(error)).toMatchObject({ type: 'Error', code: 'P2002', digest: '42', message: 'Unique constraint failed', cause: { message: 'driver' } });
  });

  it('describes what is thrown and is no error by its type alone', () => {
    expect(describeError('a secret')).toEqual({ type: 'string' });
  });
});
