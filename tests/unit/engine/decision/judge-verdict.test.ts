import { describe, expect, it } from 'vitest';
import { judgeVerdict } from '@/lib/engine/decision/judge-verdict';

const scale = { min: 1, max: 5 };

describe('the verdict', () => {
  it('is a tie without a winner', () => {
    expect(judgeVerdict({ winner: null, margin: 0 }, scale, null)).toBe('tie');
  });

  it('is close under a twentieth of the scale, clear from there on', () => {
    expect(judgeVerdict({ winner: 'A', margin: 0.19 }, scale, 0.9)).toBe('close');
    expect(judgeVerdict({ winner: 'A', margin: 3.9 - 3.7 }, scale, 0.9)).toBe('clear');
  });

  it('is close where the winner is first in under two thirds of all weightings', () => {
    expect(judgeVerdict({ winner: 'A', margin: 1 }, scale, 0.66)).toBe('close');
    expect(judgeVerdict({ winner: 'A', margin: 1 }, scale, 0.67)).toBe('clear');
  });

  it('rests on the margin alone until the share is known', () => {
    expect(judgeVerdict({ winner: 'A', margin: 1 }, scale, null)).toBe('clear');
    expect(judgeVerdict({ winner: 'A', margin: 0.1 }, scale, null)).toBe('close');
  });

  it('is clear for a lone offer', () => {
    expect(judgeVerdict({ winner: 'A', margin: null }, scale, 1)).toBe('clear');
  });
});
