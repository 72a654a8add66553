import { describe, expect, it, vi } from 'vitest';
import { askWorker } from '@/lib/client/ask-worker';

/** What a page sees of a worker, moved by hand. */
function byHand() {
  const [postMessage, terminate, answer] = [vi.fn(), vi.fn(), vi.fn()];
  const worker = { onmessage: null, onerror: null, postMessage, terminate } as unknown as Worker;
  return {
    worker,
    postMessage,
    terminate,
    answer,
    post: (data: unknown) => void worker.onmessage?.(new MessageEvent('message', { data })),
    fail: () => void worker.onerror?.(new Event('error') as ErrorEvent),
  };
}

describe('a question put to a worker', () => {
  it('is answered once, and the worker goes', () => {
    const { worker, postMessage, terminate, answer, post } = byHand();
    askWorker(() => worker, { a: 1 }, answer);
    expect(postMessage).toHaveBeenCalledWith({ a: 1 });
    post('found');
    expect(answer).toHaveBeenCalledExactlyOnceWith('found');
    expect(terminate).toHaveBeenCalled();
  });

  it('is ended by stopping', () => {
    const { worker, terminate, answer } = byHand();
    askWorker(() => worker, null, answer)();
    expect(terminate).toHaveBeenCalled();
    expect(answer).not.toHaveBeenCalled();
  });

  it('is answered with nothing where there are no workers, or where one fails', () => {
    const { worker, answer, fail } = byHand();
    askWorker(() => { throw new Error('no workers here'); }, null, answer)();
    askWorker(() => worker, null, answer);
    fail();
    expect(answer.mock.calls).toEqual([[null], [null]]);
  });
});
