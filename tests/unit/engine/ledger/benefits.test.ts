import { describe, expect, it } from 'vitest';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import { ledgerOf, yearsOf } from '@/tests/support/ledger-of';

const without = { base: null } as const;

describe('health insurance', () => {
  it('costs its premium before tax, and brings what the employer saves for one', () => {
    const entries = ledgerOf({ ...without, health: { premium: 2_400, hsaContribution: 1_000 } });
    expect(yearsOf(entries)).toEqual([-1_400, -1_400, -1_400, -1_400, -1_400]);
    expect(entries.find((entry) => entry.source === 'health-premium')).toMatchObject({ amount: -20_000, kind: 'costs', taxation: 'wages', liquidity: 'cash' });
    expect(entries.find((entry) => entry.source === 'hsa')).toMatchObject({ kind: 'benefits', taxation: 'exempt', liquidity: 'inKind' });
  });

  it('is left out while it is not known', () => {
    expect(ledgerOf({ ...without, health: { premium: null, hsaContribution: null } })).toEqual([]);
  });
});

describe('a stipend', () => {
  it('is taxed like wages, or not at all', () => {
    const stipends = [{ id: 'a', label: 'Wellness', yearly: 1_200, taxable: true }, { id: 'b', label: '', yearly: 600, taxable: false }, { id: 'c', label: '', yearly: null, taxable: true }];
    const entries = ledgerOf({ ...without, stipends });
    expect(entries.slice(0, 2)).toEqual([
      expect.objectContaining({ source: 'stipend:a', label: 'Wellness', amount: 10_000, kind: 'benefits', taxation: 'wages', liquidity: 'cash' }),
      expect.objectContaining({ source: 'stipend:b', label: 'Stipend', amount: 5_000, taxation: 'exempt', liquidity: 'inKind' }),
    ]);
    expect(yearsOf(entries)[4]).toBe(1_800);
  });
});

describe('money for moving', () => {
  const relocation = { amount: 15_000, month: 1, tax: 'taxable', clawback: blankClawback } as const;

  it('is paid once, taxed or with its tax paid, and may be owed back', () => {
    expect(ledgerOf({ ...without, relocation })).toEqual([
      expect.objectContaining({ month: 1, source: 'relocation', kind: 'relocation', amount: 1_500_000, taxation: 'supplemental', liquidity: 'cash', certainty: 'guaranteed', clawback: blankClawback }),
    ]);
    expect(ledgerOf({ ...without, relocation: { ...relocation, tax: 'grossed-up' } })[0]?.taxation).toBe('exempt');
  });

  it('is left out while it is not known, and beyond the months asked for', () => {
    expect(ledgerOf({ ...without, relocation: { ...relocation, amount: null } })).toEqual([]);
    expect(ledgerOf({ ...without, relocation: { ...relocation, month: 12 } }, { months: 12 })).toEqual([]);
  });
});

describe('a commute', () => {
  it('costs its days in the weeks worked', () => {
    // 19 days of leave and 11 holidays leave 46 weeks; 46 × 3 days × 10.
    const entries = ledgerOf({ ...without, paidLeaveDays: 19, commute: { daysPerWeek: 3, minutesEachWay: 30, costPerDay: 10 } });
    expect(yearsOf(entries)).toEqual([-1_380, -1_380, -1_380, -1_380, -1_380]);
    expect(entries[0]).toMatchObject({ source: 'commute', kind: 'costs', amount: -11_500, taxation: 'exempt', liquidity: 'cash' });
  });

  it('is left out while a day’s cost is not known', () => {
    expect(ledgerOf({ ...without, commute: { daysPerWeek: 5, minutesEachWay: 30, costPerDay: null } })).toEqual([]);
  });
});
