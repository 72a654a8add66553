import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameContent } from '@/lib/client/same-content';

describe('sameContent', () => {
  it.each([
    [{ a: 1, b: 'x ' }, { b: 'x', a: 1 }, true],
    [{ a: undefined }, {}, true],
    [{ a: null }, {}, false],
    [[1, 2], [2, 1], false],
    [[1], { 0: 1 }, false],
    [null, {}, false],
    [0, null, false],
    ['1', 1, false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(sameContent(one, other)).toBe(expected);
    expect(sameContent(other, one)).toBe(expected);
  });

  it('holds for any value that went through JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameContent(JSON.parse(JSON.stringify(value)), value)));
  });
});
