import { describe, expect, it } from 'vitest';
import { clearDrafts, openDrafts } from '@/lib/client/drafts';

/** A storage whose keys are its own properties, as the browser's are. */
const memory = (): Storage => {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void Reflect.deleteProperty(kept, key),
  };
  return new Proxy(kept, { get: (target, key) => (Reflect.get(methods, key) ?? Reflect.get(target, key)) as unknown }) as unknown as Storage;
};

const refusing = (): Storage => {
  const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
  return { length: 0, key: refuse, clear: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };
};

describe('drafts', () => {
  it('are kept by person, comparison, document and tab', () => {
    const storage = memory();
    const mine = openDrafts('me', 'one', 'tab1', () => storage);
    expect(mine.write('offer:a', { version: 3, content: { base: 1 } })).toBe(true);
    expect(mine.read('offer:a')).toEqual({ version: 3, content: { base: 1 } });
    expect(mine.names()).toEqual(['offer:a']);
    for (const other of [openDrafts('me', 'one', 'tab2', () => storage), openDrafts('you', 'one', 'tab1', () => storage), openDrafts('me', 'two', 'tab1', () => storage)]) {
      expect(other.read('offer:a')).toBeNull();
      expect(other.names()).toEqual([]);
    }
    mine.remove('offer:a');
    expect(mine.names()).toEqual([]);
  });

  it.each(['', 'nonsense', '7', 'null', '{"version":"1","content":{}}', '{"version":1}'])('reads %j as nothing', (text) => {
    const storage = memory();
    storage.setItem('counterweight:draft:me:one:frame@tab1', text);
    expect(openDrafts('me', 'one', 'tab1', () => storage).read('frame')).toBeNull();
  });

  it.each([['full', refusing], ['absent', () => null]])('says so, and throws nothing, where storage is %s', (_, storage) => {
    const drafts = openDrafts('me', 'one', 'tab1', storage);
    expect(drafts.write('frame', { version: 1, content: {} })).toBe(false);
    expect(drafts.read('frame')).toBeNull();
    expect(drafts.names()).toEqual([]);
    expect(() => drafts.remove('frame')).not.toThrow();
    expect(() => drafts.adopt(new Set())).not.toThrow();
    expect(() => clearDrafts(storage)).not.toThrow();
  });

  it('of a tab that is no more are taken over, those of one that lives are not', () => {
    const storage = memory();
    const of = (tab: string) => openDrafts('me', 'one', tab, () => storage);
    of('dead').write('offer:a', { version: 1, content: 'dead' });
    of('dead').write('frame', { version: 1, content: 'dead' });
    of('live').write('matrix', { version: 1, content: 'live' });
    of('own').write('frame', { version: 2, content: 'own' });
    of('own').adopt(new Set(['live', 'own']));
    expect([...of('own').names()].sort()).toEqual(['frame', 'offer:a']);
    expect(of('own').read('offer:a')).toEqual({ version: 1, content: 'dead' });
    expect(of('own').read('frame')).toEqual({ version: 2, content: 'own' });
    expect(of('live').names()).toEqual(['matrix']);
    expect(of('dead').names()).toEqual(['frame']);
  });

  it('are all forgotten on signing out, and nothing else is', () => {
    const storage = memory();
    openDrafts('me', 'one', 'tab1', () => storage).write('matrix', { version: 1, content: [] });
    openDrafts('you', 'one', 'tab1', () => storage).write('matrix', { version: 1, content: [] });
    storage.setItem('theme', 'dark');
    clearDrafts(() => storage);
    expect(Object.keys(storage)).toEqual(['theme']);
  });
});
