import { describe, expect, it } from 'vitest';
import { readCookie } from '@/lib/server/http/read-cookie';

describe('readCookie', () => {
  it.each([
    ['a=1; b=2', 'b', '2'],
    ['a=1;b=2==', 'b', '2=='],
    ['a="1"', 'a', '1'],
    ['ab=1', 'b', undefined],
    ['b', 'b', undefined],
    ['', 'b', undefined],
    [null, 'b', undefined],
  ])('reads from %j the cookie %s as %j', (header, name, value) => {
    expect(readCookie(header, name)).toBe(value);
  });
});
