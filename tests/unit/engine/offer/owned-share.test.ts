import { describe, expect, it } from 'vitest';
import { ownedShare } from '@/lib/engine/offer/owned-share';

const graded = [{ months: 24, share: 0.2 }, { months: 36, share: 0.4 }, { months: 48, share: 1 }];

describe('ownedShare', () => {
  it.each([[0, 0], [23, 0], [24, 0.2], [35, 0.2], [36, 0.4], [48, 1], [600, 1]])('after %d months: %d', (months, share) => {
    expect(ownedShare(graded, months)).toBe(share);
  });

  it('is everything where nothing has to be waited for', () => {
    expect(ownedShare([], 0)).toBe(1);
  });
});
