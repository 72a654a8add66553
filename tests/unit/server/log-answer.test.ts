import { afterEach, describe, expect, it, vi } from 'vitest';
import { logAnswer } from '@/lib/server/http/log-answer';
import { log } from '@/lib/server/log';

const answered = (method: string, path: string, status: number) => {
  const [info, debug] = [vi.spyOn(log, 'info').mockReturnValue(), vi.spyOn(log, 'debug').mockReturnValue()];
  logAnswer(new Request(`http://localhost${path}`, { method }), new Response(null, { status }), 'request-1', performance.now());
  return { info: info.mock.calls[0]?.[0], debug: debug.mock.calls[0]?.[0] };
};

afterEach(() => vi.restoreAllMocks());

describe('logAnswer', () => {
  it('tells what was asked for and how it was answered, without what stood in the query', () => {
    expect(answered('POST', '/api/account?email=a@b.c', 204).info).toEqual({ requestId: 'request-1', method: 'POST', path: '/api/account', status: 204, milliseconds: expect.any(Number) });
  });

  it('keeps quiet about what was only read, unless it failed on our side', () => {
    expect(answered('GET', '/api/health', 200)).toMatchObject({ info: undefined, debug: { status: 200 } });
    expect(answered('GET', '/api/health', 503)).toMatchObject({ info: { status: 503 } });
  });

  it.each([
    ['/s/secret-token/matrix.csv', '/s/[token]/matrix.csv'],
    ['/j/secret-token', '/j/[token]'],
  ])('leaves the token out of %s', (path, logged) => {
    expect(answered('GET', path, 200).debug).toMatchObject({ path: logged });
  });
});
