import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { aPromotion } from '@/tests/support/builders/a-promotion';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';
import { ledgerOf, sumOf } from '@/tests/support/ledger-of';

describe('a hundred grants over six hundred months', () => {
  const late = { schedule: 'custom', tranches: [{ month: 300, share: '1/2' }, { month: 600, share: '1/2' }] } as const;
  const grants = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? aGrant({ id: `g${index}`, vesting: late }) : anOptionGrant({ id: `g${index}`, startMonth: index })));

  it('vest in full, in order of month', () => {
    const entries = ledgerOf({ base: null, grants }, { months: 600 });
    // Fifty of 480,000 and fifty of 48,000 options worth 4.
    expect(sumOf(entries)).toBe(50 * 48_000_000 + 50 * 19_200_000);
    expect(entries.every((entry, index) => index === 0 || entry.month >= entries[index - 1]!.month)).toBe(true);
    expect(entries.at(-1)?.month).toBe(599);
  });

  it('add up the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(grants, { minLength: 100 }), (shuffled) => {
        const byMonth = (entries: ReturnType<typeof ledgerOf>) => entries.reduce<number[]>((sums, { month, amount }) => sums.with(month, sums[month]! + amount), new Array<number>(120).fill(0));
        expect(byMonth(ledgerOf({ base: null, grants: shuffled }, { months: 120 }))).toEqual(byMonth(ledgerOf({ base: null, grants }, { months: 120 })));
      }),
      { numRuns: 5 },
    );
  });
});

describe('six hundred months of pay', () => {
  it('go on with refreshers, promotions and raises', () => {
    const entries = ledgerOf({ refreshers: yearlyRefreshers(), promotions: [aPromotion()], raiseRate: 0.02 }, { months: 600 });
    expect(entries.every((entry) => Number.isSafeInteger(entry.amount))).toBe(true);
    const lastYear = entries.filter((entry) => entry.month >= 588 && entry.kind === 'base');
    expect(Math.abs(sumOf(lastYear) - 18_000_000 * 1.02 ** 47)).toBeLessThan(1);
  });
});
