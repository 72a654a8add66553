import { describe, expect, it } from 'vitest';
import { measureText } from '@/components/matrix/measure-text';
import { readWeight } from '@/components/matrix/read-weight';
import { standingSentence } from '@/components/matrix/standing-sentence';

describe('the standing in a sentence', () => {
  const settled = { leaders: ['Halyard'], runnerUp: 'Cinder', margin: 0.2, missing: 0 };

  it('says who is ahead and by how much', () => {
    expect(standingSentence(settled, 'en-US')).toBe('Halyard is ahead of Cinder by 0.20 on a scale of 1 to 5.');
    expect(standingSentence(settled, 'de-DE')).toContain('by 0,20 on');
  });

  it('says which are level', () => {
    expect(standingSentence({ leaders: ['A', 'B', 'C'], runnerUp: null, margin: 0, missing: 0 }, 'en-US')).toBe('A, B and C are level.');
  });

  it('says that there is only one', () => {
    expect(standingSentence({ leaders: ['Halyard'], runnerUp: null, margin: null, missing: 0 }, 'en-US')).toBe('Halyard is the only offer.');
  });

  it('says what is still open', () => {
    expect(standingSentence({ ...settled, missing: 1 }, 'en-US')).toMatch(/Still open: one score, counted as anything from 1 to 5\.$/);
    expect(standingSentence({ ...settled, missing: 6 }, 'en-US')).toMatch(/Still open: 6 scores, each counted as anything from 1 to 5\.$/);
  });
});

describe('what a criterion is measured by', () => {
  it('names the figure and its ends in the comparison’s currency', () => {
    expect(measureText({ figure: 'average4', low: 100_000, high: 500_000 }, 'USD', 'en-US')).toBe('four-year average: $100K earns 1, $500K earns 5');
    expect(measureText({ figure: 'guaranteed4', low: 0, high: 14_000_000 }, 'JPY', 'en-US')).toBe('guaranteed pay over four years: ¥0 earns 1, ¥14M earns 5');
    expect(measureText({ figure: 'commute', low: 600, high: 0 }, 'USD', 'en-US')).toBe('minutes a week on the way: 600 earns 1, 0 earns 5');
    expect(measureText({ figure: 'chanceBest', low: 0, high: 1 }, 'USD', 'de-DE')).toBe('chance of paying most over four years: 0\u00a0% earns 1, 100\u00a0% earns 5');
  });
});

describe('a typed weight', () => {
  it('is read the way the reader writes numbers', () => {
    expect([readWeight('25', 'en-US'), readWeight(' 12.5 ', 'en-US'), readWeight('12,5', 'de-DE'), readWeight('100', 'en-US'), readWeight('0', 'en-US')]).toEqual([25, 12.5, 12.5, 100, 0]);
  });

  it.each(['', 'x', '-1', '101', '100.1', '1e3x', 'NaN'])('is not %j', (text) => {
    expect(readWeight(text, 'en-US')).toBeNull();
  });
});
