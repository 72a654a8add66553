import { describe, expect, it } from 'vitest';
import { growthDifference } from '@/components/projection/growth-difference';

const growth = (all: number, own: readonly (readonly [number, number])[] = []) => ({ all, own: new Map(own) });
const say = (shown: ReturnType<typeof growth>, stored: ReturnType<typeof growth>) => growthDifference(shown, stored, ['Halyard', 'Cinder'], 'en-US');

describe('the difference between an address and a comparison', () => {
  it('is the rate for all where only that differs', () => {
    expect(say(growth(0.1), growth(0))).toBe('This address shows share prices at +10% a year; your comparison holds 0% a year.');
    expect(say(growth(0.1, [[1, 0.2]]), growth(-0.05, [[1, 0.2]]))).toBe('This address shows share prices at +10% a year; your comparison holds -5% a year.');
  });

  it('is one offer where only its own rate differs', () => {
    expect(say(growth(0, [[1, -0.2]]), growth(0))).toBe('This address shows the share price of Cinder at -20% a year; your comparison holds 0% a year like all others.');
    expect(say(growth(0.05), growth(0.05, [[0, 0.1]]))).toBe('This address shows the share price of Halyard at +5% a year like all others; your comparison holds +10% a year.');
    expect(say(growth(0, [[0, 0.0525]]), growth(0, [[0, 0.05]]))).toBe('This address shows the share price of Halyard at +5.25% a year; your comparison holds +5% a year.');
  });

  it('lists all that differs', () => {
    expect(say(growth(0.1, [[1, -0.2]]), growth(0))).toBe(
      'This address differs from what your comparison holds: share prices at +10% a year (yours: 0% a year); the share price of Cinder at -20% a year (yours: 0% a year like all others).',
    );
  });

  it('is nothing where nothing differs', () => {
    expect(say(growth(0.1, [[1, 0]]), growth(0.1, [[1, 0]]))).toBe('');
  });
});
