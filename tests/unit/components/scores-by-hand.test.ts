import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAt } from '@/components/matrix/score-at';
import { scoreForKey } from '@/components/matrix/score-for-key';
import { criterionSchema } from '@/lib/schemas/criterion';

const scores = fc.option(fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2), { nil: null });

describe('a score by keys', () => {
  it('is set by a digit', () => {
    expect(['1', '3', '5'].map((key) => scoreForKey(key, 2))).toEqual([1, 3, 5]);
    expect(['0', '6', '9', 'a', 'Tab', 'Enter', ' '].map((key) => scoreForKey(key, 2))).toEqual(Array(7).fill(undefined));
  });

  it('moves by a half and stays on the scale', () => {
    expect([scoreForKey('ArrowUp', 3), scoreForKey('ArrowRight', 4.5), scoreForKey('ArrowUp', 5)]).toEqual([3.5, 5, 5]);
    expect([scoreForKey('ArrowDown', 3), scoreForKey('ArrowLeft', 1.5), scoreForKey('ArrowDown', 1)]).toEqual([2.5, 1, 1]);
    expect([scoreForKey('Home', 3), scoreForKey('End', null)]).toEqual([1, 5]);
  });

  it('begins in the middle where there was none', () => {
    expect([scoreForKey('ArrowUp', null), scoreForKey('ArrowLeft', null)]).toEqual([3, 3]);
  });

  it('takes the half on a point and gives it back on the next', () => {
    expect([scoreForKey('.', 3), scoreForKey(',', 3.5), scoreForKey('.', 5), scoreForKey('.', null)]).toEqual([3.5, 3, 5, undefined]);
  });

  it('is cleared by Delete', () => {
    expect([scoreForKey('Delete', 4), scoreForKey('Backspace', 4)]).toEqual([null, null]);
  });
});

describe('a score by pointer', () => {
  const dot = (place: number) => (place - 0.5) / 5 + 0.05;

  it('is the dot a mouse hits, on its left half the half step', () => {
    expect(scoreAt(dot(4), null, 'mouse')).toBe(4);
    expect(scoreAt(dot(4) - 0.1, null, 'mouse')).toBe(3.5);
    expect(scoreAt(0, null, 'mouse')).toBe(1);
    expect(scoreAt(1, null, 'mouse')).toBe(5);
  });

  it('is taken away by a mouse on the score that stands', () => {
    expect(scoreAt(dot(4), 4, 'mouse')).toBeNull();
  });

  it('goes whole, half, none under a finger on one dot', () => {
    expect(scoreAt(dot(4), null, 'touch')).toBe(4);
    expect(scoreAt(dot(4), 4, 'touch')).toBe(3.5);
    expect(scoreAt(dot(4), 3.5, 'touch')).toBeNull();
    expect(scoreAt(dot(1), 1, 'touch')).toBeNull();
    expect(scoreAt(dot(2), 4, 'touch')).toBe(2);
  });

  it('is always one that may be stored', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), scores, fc.constantFrom('mouse' as const, 'touch' as const), (place, value, pointer) => {
        const score = scoreAt(place, value, pointer);
        expect(score === null || criterionSchema.shape.scores.safeParse({ offer: score }).success).toBe(true);
      }),
    );
  });
});
