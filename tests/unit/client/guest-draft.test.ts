import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearGuestDraft, handOverGuestDraft, readGuestDraft, writeGuestDraft } from '@/lib/client/guest-draft';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { comparisonDocumentSchema } from '@/lib/schemas/comparison';

const draft = comparisonDocumentSchema.parse({ format: 'counterweight/comparison', version: 1, ...sampleComparison, name: 'My offers' });

describe('what a visitor entered', () => {
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('comes back as it was, until it is cleared', () => {
    expect(readGuestDraft()).toBeNull();
    writeGuestDraft(draft);
    expect(readGuestDraft()).toEqual(draft);
    clearGuestDraft();
    expect([readGuestDraft(), kept.size]).toEqual([null, 0]);
  });

  describe('handed over', () => {
    /** As the browser's: whoever asks waits until all who asked before are done. */
    const queueing = () => {
      let last: Promise<unknown> = Promise.resolve();
      return { request: <Value>(_name: string, task: () => Promise<Value>) => (last = last.then(task)) as Promise<Value> };
    };

    it('by two tabs at once, is sent once', async () => {
      vi.stubGlobal('navigator', { locks: queueing() });
      writeGuestDraft(draft);
      const send = vi.fn(() => Promise.resolve({ ok: true }));
      expect(await Promise.all([handOverGuestDraft(send), handOverGuestDraft(send)])).toEqual([{ ok: true }, null]);
      expect(send.mock.calls).toEqual([[draft]]);
      expect(kept.size).toBe(0);
    });

    it('in vain, is kept and sent by the next', async () => {
      vi.stubGlobal('navigator', { locks: queueing() });
      writeGuestDraft(draft);
      const answers = [{ ok: false }, { ok: true }];
      const send = vi.fn(() => Promise.resolve(answers.shift()!));
      expect(await Promise.all([handOverGuestDraft(send), handOverGuestDraft(send)])).toEqual([{ ok: false }, { ok: true }]);
      expect(kept.size).toBe(0);
    });

    it('is sent where the browser has no locks, too', async () => {
      vi.stubGlobal('navigator', {});
      writeGuestDraft(draft);
      expect(await handOverGuestDraft(() => Promise.resolve({ ok: true }))).toEqual({ ok: true });
      expect(await handOverGuestDraft(() => Promise.resolve({ ok: true }))).toBeNull();
    });
  });

  it.each(['', 'nonsense', '{}', 'null', JSON.stringify({ ...draft, version: 2 }), JSON.stringify({ ...draft, offers: 'many' })])('is nothing where %.30j was kept', (text) => {
    writeGuestDraft(draft);
    for (const key of kept.keys()) kept.set(key, text);
    expect(readGuestDraft()).toBeNull();
  });

  it('is nothing, and nothing breaks, where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => writeGuestDraft(draft)).not.toThrow();
    expect(() => clearGuestDraft()).not.toThrow();
    expect(readGuestDraft()).toBeNull();
  });
});
