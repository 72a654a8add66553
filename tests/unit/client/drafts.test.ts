import { describe, expect, it } from 'vitest';
import { clearDrafts, openDrafts } from '@/lib/client/drafts';

/** A storage whose keys are its own properties, as the browser's are. */
const memory = (): Storage => {
  const store = Object.create({
    getItem(key: string) { return Object.hasOwn(this, key) ? this[key] : null; },
    setItem(key: string, value: string) { this[key] = value; },
    removeItem(key: string) { delete this[key]; },
  });
  return store;
};

const refusing = (): Storage => {
  const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
  return { length: 0, key: refuse, clear: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };
};

describe('drafts', () => {
  it('are kept by person, comparison and document', () => {
    const storage = memory();
    const mine = openDrafts('me', 'one', () => storage);
    expect(mine.write('offer:a', { version: 3, content: { base: 1 } })).toBe(true);
    expect(mine.read('offer:a')).toEqual({ version: 3, content: { base: 1 } });
    expect(mine.names()).toEqual(['offer:a']);
    for (const other of [openDrafts('you', 'one', () => storage), openDrafts('me', 'two', () => storage)]) {
      expect(other.read('offer:a')).toBeNull();
      expect(other.names()).toEqual([]);
    }
    mine.remove('offer:a');
    expect(mine.names()).toEqual([]);
  });

  it.each(['', 'nonsense', '7', 'null', '{"version":"1","content":{}}', '{"version":1}'])('reads %j as nothing', (text) => {
    const storage = memory();
    storage.setItem('counterweight:draft:me:one:frame', text);
    expect(openDrafts('me', 'one', () => storage).read('frame')).toBeNull();
  });

  it.each([['full', refusing], ['absent', () => null]])('says so, and throws nothing, where storage is %s', (_, storage) => {
    const drafts = openDrafts('me', 'one', storage);
    expect(drafts.write('frame', { version: 1, content: {} })).toBe(false);
    expect(drafts.read('frame')).toBeNull();
    expect(drafts.names()).toEqual([]);
    expect(() => drafts.remove('frame')).not.toThrow();
    expect(() => clearDrafts('me', storage)).not.toThrow();
  });

  it('are all forgotten on signing out, and nothing else is', () => {
    const storage = memory();
    openDrafts('me', 'one', () => storage).write('matrix', { version: 1, content: [] });
    openDrafts('you', 'one', () => storage).write('matrix', { version: 1, content: [] });
    storage.setItem('theme', 'dark');
    clearDrafts('me', () => storage);
    expect(Object.keys(storage).sort()).toEqual(['counterweight:draft:you:one:matrix', 'theme']);
    clearDrafts(undefined, () => storage);
    expect(Object.keys(storage)).toEqual(['theme']);
  });
});
