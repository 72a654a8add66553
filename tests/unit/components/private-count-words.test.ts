import { describe, expect, it } from 'vitest';
import { privateCountWords } from '@/components/projection/private-count-words';

const words = (privateCounts: 'nothing' | 'haircut' | 'scenarios') => privateCountWords({ privateCounts, privateCountedShare: 0.6 }, 'en-US');

describe('what counts of private shares, in words', () => {
  it('names the share only where it is one', () => {
    expect(words('haircut')).toBe('60% of their paper value counts');
    expect(words('nothing')).toBe('nothing counts');
    expect(words('scenarios')).toBe('the mean of what their company may come to counts');
  });
});
