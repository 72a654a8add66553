import { describe, expect, it } from 'vitest';
import { compensationLimit } from '@/lib/reference/compensation-limit';

describe('the limit on pay that a retirement plan counts', () => {
  it.each([[2024, 350_000], [2025, 350_000], [2026, 360_000], [2031, 360_000]])('is in %d %d', (year, limit) => {
    expect(compensationLimit(year)).toBe(limit);
  });
});
