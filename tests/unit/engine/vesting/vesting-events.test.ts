import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vestingEvents } from '@/lib/engine/vesting/vesting-events';
import { ALLOCATION_MODES, type VestingStatement, type VestingTerms } from '@/lib/engine/vesting/vesting-terms';
import { vestingTotal } from '@/lib/engine/vesting/vesting-total';
import { naiveVesting } from '@/tests/support/naive-vesting';

const monthly = (change: Partial<VestingStatement> = {}): VestingStatement => ({ occurrences: 48, period: 1, periodType: 'MONTHS', percentage: '1/1', ...change });
const termsOf = (change: Partial<VestingTerms> = {}): VestingTerms => ({
  quantity: 4800,
  vestingStart: '2025-01-01',
  statements: [monthly()],
  allocation: 'CUMULATIVE_ROUND_DOWN',
  ...change,
});

describe('vesting events', () => {
  it('spreads evenly and comes out whole', () => {
    const events = vestingEvents(termsOf());
    expect(events).toHaveLength(48);
    expect(events[0]).toEqual({ date: '2025-02-01', quantity: 100 });
    expect(events.at(-1)).toEqual({ date: '2029-01-01', quantity: 100 });
  });

  it("gives a cliff its own share and spreads the rest after it", () => {
    const events = vestingEvents(termsOf({ quantity: 100_000, statements: [monthly({ cliff: { occurrence: 12, percentage: '3/10' } })] }));
    expect(events).toHaveLength(37);
    expect(events[0]).toEqual({ date: '2026-01-01', quantity: 30_000 });
    expect(events[1]).toEqual({ date: '2026-02-01', quantity: 1944 });
    expect(events.reduce((sum, event) => sum + event.quantity, 0)).toBe(100_000);
  });

  it('measures the cliff of a later statement as a share of the whole grant', () => {
    const statements = [monthly({ occurrences: 12, percentage: '1/2' }), monthly({ occurrences: 12, percentage: '1/2', cliff: { occurrence: 6, percentage: '1/4' } })];
    const events = vestingEvents(termsOf({ quantity: 1200, statements }));
    expect(events.find((event) => event.date === '2026-07-01')).toEqual({ date: '2026-07-01', quantity: 300 });
    expect(events.at(-1)).toEqual({ date: '2027-01-01', quantity: 50 });
  });

  it('chains statements, of nothing too', () => {
    const year = (percentage: string): VestingStatement => ({ occurrences: 1, period: 12, periodType: 'MONTHS', percentage });
    expect(vestingEvents(termsOf({ quantity: 100, statements: [year('0/1'), year('1/1')] }))).toEqual([{ date: '2027-01-01', quantity: 100 }]);
  });

  it('keeps the last day of the month along a chain', () => {
    const statements = [monthly({ occurrences: 1, percentage: '1/3' }), monthly({ occurrences: 2, percentage: '2/3' })];
    expect(vestingEvents(termsOf({ quantity: 3, vestingStart: '2025-01-31', statements })).map((event) => event.date)).toEqual([
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
    ]);
  });

  it('goes on in months from where days ended', () => {
    const statements: VestingStatement[] = [
      { occurrences: 1, period: 10, periodType: 'DAYS', percentage: '1/2' },
      { occurrences: 1, period: 1, periodType: 'MONTHS', percentage: '1/2' },
    ];
    expect(vestingEvents(termsOf({ quantity: 2, vestingStart: '2025-01-25', statements })).map((event) => event.date)).toEqual(['2025-02-04', '2025-03-04']);
  });

  it.each([
    ['2023-06-01', 48, { date: '2025-02-01', quantity: 100 }],
    ['2025-04-01', 46, { date: '2025-04-01', quantity: 300 }],
    ['2025-03-15', 47, { date: '2025-03-15', quantity: 200 }],
    ['2030-01-01', 1, { date: '2030-01-01', quantity: 4800 }],
  ])('holds back until a grant date of %s', (grantDate, length, first) => {
    const events = vestingEvents(termsOf({ grantDate }));
    expect(events).toHaveLength(length);
    expect(events[0]).toEqual(first);
    expect(events.reduce((sum, event) => sum + event.quantity, 0)).toBe(4800);
  });

  it('lets a grant date after a cliff take the cliff and the months since', () => {
    const statements = [monthly({ cliff: { occurrence: 12, percentage: '1/4' } })];
    expect(vestingEvents(termsOf({ vestingStart: '2023-01-01', grantDate: '2024-06-01', statements }))[0]).toEqual({ date: '2024-06-01', quantity: 1700 });
  });

  it('vests at once with a period of nothing', () => {
    expect(vestingEvents(termsOf({ quantity: 7, statements: [monthly({ occurrences: 3, period: 0 })] }))).toEqual([{ date: '2025-01-01', quantity: 7 }]);
  });

  it('has nothing to vest of nothing', () => {
    expect(vestingEvents(termsOf({ quantity: 0 }))).toEqual([]);
  });

  it('stays exact where a product leaves the doubles', () => {
    const thirds = [1, 2, 3].map((): VestingStatement => ({ occurrences: 1, period: 1, periodType: 'MONTHS', percentage: '333333333/999999999' }));
    const quantity = 99_999_999_999;
    expect(vestingEvents(termsOf({ quantity, statements: thirds })).map((event) => event.quantity)).toEqual([33_333_333_333, 33_333_333_333, 33_333_333_333]);
    const odd: VestingStatement[] = [monthly({ occurrences: 7, percentage: '999999998/999999999' }), monthly({ occurrences: 11, percentage: '1/999999999' })];
    expect(vestingTotal(termsOf({ quantity, statements: odd }))).toBe(quantity);
  });
});

describe('vesting by two methods', () => {
  const statement: fc.Arbitrary<VestingStatement> = fc
    .record({
      occurrences: fc.integer({ min: 1, max: 30 }),
      period: fc.integer({ min: 1, max: 13 }),
      periodType: fc.constantFrom('DAYS' as const, 'MONTHS' as const),
      percentage: fc.constantFrom('1/4', '1/5', '1/7', '3/40', '0/1'),
      cliff: fc.option(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), percentage: fc.constantFrom('1/50', '0/1', '1/13') }), { nil: undefined }),
    })
    .map(({ cliff, ...rest }) => {
      if (!cliff || rest.percentage === '0/1' || rest.occurrences < 2) return rest;
      const occurrence = 1 + Math.floor(cliff.at * (rest.occurrences - 2));
      return { ...rest, cliff: { occurrence, percentage: rest.percentage === '3/40' ? '1/50' : cliff.percentage } };
    });

  const terms: fc.Arbitrary<VestingTerms> = fc.record({
    quantity: fc.integer({ min: 0, max: 200_000 }),
    vestingStart: fc.constantFrom('2024-02-29', '2025-01-31', '2025-06-15', '2027-12-30'),
    grantDate: fc.option(fc.constantFrom('2025-05-05', '2027-03-31'), { nil: undefined }),
    statements: fc.array(statement, { minLength: 1, maxLength: 4 }),
    allocation: fc.constantFrom(...ALLOCATION_MODES),
  });

  it('gives the same dates and quantities', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const events = vestingEvents(given);
        const expected = [...naiveVesting(given)];
        expect(events.map((event) => event.date)).toEqual(expected.map(([date]) => date));
        expect(Math.max(0, ...events.map((event, index) => Math.abs(event.quantity - expected[index]![1])))).toBeLessThan(5e-10);
      }),
    );
  });

  it('never vests more than was granted, and tells its own total', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const total = vestingEvents(given).reduce((sum, event) => sum + event.quantity, 0);
        expect(total).toBeLessThanOrEqual(given.quantity + 1e-9);
        expect(vestingTotal(given)).toBeCloseTo(total, 6);
      }),
    );
  });
});
