import { describe, expect, it } from 'vitest';
import { compensationLimit } from '@/lib/reference/compensation-limit';

describe('the limit on pay that a retirement plan counts', () => {
  it.each([[2024, 2025, 350_000], [2025, 2025, 350_000], [2026, 2026, 360_000], [2031, 2026, 360_000]])('is in %d that of %d, %d', (asked, year, limit) => {
    expect(compensationLimit(asked)).toEqual({ year, limit });
  });
});
