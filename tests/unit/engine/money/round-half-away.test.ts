import { describe, expect, it } from 'vitest';
import { roundHalfAway } from '@/lib/engine/money/round-half-away';
import { MAX_MINOR, roundMinor } from '@/lib/engine/money/round-minor';

describe('rounding of money', () => {
  it.each([
    [2.4, 2],
    [2.5, 3],
    [-2.5, -3],
    [-2.4, -2],
    [0, 0],
    [1e12 + 0.5, 1e12 + 1],
  ])('rounds %d to %d, halves away from zero', (value, rounded) => {
    expect(roundHalfAway(value)).toBe(rounded);
  });

  it.each([
    [1.005, 101],
    [1.255, 126],
    [8.575, 858],
    [-1.005, -101],
  ])('takes %d in cents as the half it is in decimals', (amount, cents) => {
    expect(roundHalfAway(amount * 100)).toBe(cents);
  });

  it('does not lift what is plainly under a half', () => {
    expect(roundHalfAway(100.4999)).toBe(100);
    expect(roundHalfAway(123_456_789.499_99)).toBe(123_456_789);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(roundHalfAway(-0.2), 0)).toBe(true);
  });

  it('stops at the largest amount an entry may carry', () => {
    expect(roundMinor(1e30)).toBe(MAX_MINOR);
    expect(roundMinor(-1e30)).toBe(-MAX_MINOR);
  });
});
