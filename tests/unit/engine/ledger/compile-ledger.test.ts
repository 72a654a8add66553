import { describe, expect, it } from 'vitest';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { compileLedger } from '@/lib/engine/ledger/compile-ledger';
import type { EntryKind, LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import type { Offer } from '@/lib/engine/offer/offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aMatch } from '@/tests/support/builders/a-match';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';

const flat: Assumptions = { ...defaultAssumptions, privateCountedShare: 1 };

const entriesOf = (offer: Partial<Offer>, { months = 60, ...assumptions }: Partial<Assumptions> & { months?: number } = {}): readonly LedgerEntry[] =>
  compileLedger(anOffer(offer), { ...flat, ...assumptions }, vestingPresets, months).entries;

const kindOf = (kind: EntryKind, offer: Partial<Offer>, settings: Parameters<typeof entriesOf>[1] = {}) => entriesOf(offer, settings).filter((entry) => entry.kind === kind);

const sumOf = (entries: readonly LedgerEntry[]) => entries.reduce((sum, entry) => sum + entry.amount, 0);

const inYear = (entries: readonly LedgerEntry[], year: number) => entries.filter((entry) => Math.floor(entry.month / 12) + 1 === year);

describe('the ledger', () => {
  it('is in order of month and within its months', () => {
    const entries = entriesOf({ grants: [aGrant()], signOns: [aSignOn({ month: 14 })], refreshers: yearlyRefreshers() }, { months: 30 });
    expect(entries.map((entry) => entry.month)).toEqual(entries.map((entry) => entry.month).sort((a, b) => a - b));
    expect(entries.at(-1)?.month).toBe(29);
  });

  it('carries what it was compiled from', () => {
    expect(compileLedger(anOffer({ id: 'x', currency: 'JPY', startDate: '2027-03-01' }), flat, vestingPresets, 12)).toMatchObject({ offerId: 'x', currency: 'JPY', startDate: '2027-03-01', months: 12 });
  });
});

describe('salary', () => {
  it('comes by the month and adds up to the year', () => {
    const salary = kindOf('base', { base: 100_000.01 });
    expect(salary).toHaveLength(60);
    expect(salary[0]).toMatchObject({ month: 0, source: 'salary', amount: 833_333, certainty: 'guaranteed', liquidity: 'cash', taxation: 'wages', clawback: null, quantity: null });
    expect(sumOf(inYear(salary, 1))).toBe(10_000_001);
  });

  it("rises on each anniversary, at the offer's own rate before the assumed one", () => {
    const yearly = (offer: Partial<Offer>) => [1, 2, 3].map((year) => sumOf(inYear(kindOf('base', offer, { raiseRate: 0.03 }), year)));
    expect(yearly({ base: 100_000 })).toEqual([10_000_000, 10_300_000, 10_609_000]);
    expect(yearly({ base: 100_000, raiseRate: 0.1 })).toEqual([10_000_000, 11_000_000, 12_100_000]);
    expect(yearly({ base: 100_000, raiseRate: 0 })).toEqual([10_000_000, 10_000_000, 10_000_000]);
  });

  it('is absent while the base is not known', () => {
    expect(entriesOf({ base: null, bonus: { ...blankBonus, target: 0.2 } })).toEqual([]);
  });

  it('knows currencies without a minor unit', () => {
    expect(sumOf(inYear(kindOf('base', { base: 10_000_000, currency: 'JPY' }), 1))).toBe(10_000_000);
  });
});

describe('bonus', () => {
  const bonus = { ...blankBonus, target: 0.15, multiplier: 1.2 } as const;

  it('is the target times the payout, in the last month of each year', () => {
    const entries = kindOf('bonus', { base: 200_000, bonus });
    expect(entries.map((entry) => entry.month)).toEqual([11, 23, 35, 47, 59]);
    expect(entries[0]).toMatchObject({ source: 'bonus', amount: 3_600_000, certainty: 'target', liquidity: 'cash', taxation: 'supplemental' });
  });

  it('follows the base when it is a rate, and stands still when it is an amount', () => {
    const second = (given: Offer['bonus']) => kindOf('bonus', { base: 200_000, raiseRate: 0.1, bonus: given })[1]?.amount;
    expect(second(bonus)).toBe(3_960_000);
    expect(second({ ...bonus, basis: 'amount', target: 30_000 })).toBe(3_600_000);
  });

  it('covers only what is left of the calendar year at first, when prorated', () => {
    const entries = kindOf('bonus', { base: 200_000, startDate: '2027-07-01', bonus: { ...bonus, firstYear: 'prorated' } });
    expect(entries[0]?.amount).toBe(Math.round((3_600_000 * 184) / 365));
    expect(entries[1]?.amount).toBe(3_600_000);
  });

  it('is absent while it is not known, or is none', () => {
    expect(kindOf('bonus', { bonus: { ...bonus, target: null } })).toEqual([]);
    expect(kindOf('bonus', { bonus: { ...bonus, target: 0 } })).toEqual([]);
  });

  it('does without a base when it is an amount', () => {
    expect(kindOf('bonus', { base: null, bonus: { ...bonus, basis: 'amount', target: 30_000 } })).toHaveLength(5);
  });
});

describe('sign-on payments', () => {
  it('fall in their month with their clawback', () => {
    const clawback = { ...blankClawback, method: 'full' as const };
    const entries = kindOf('signOn', { signOns: [aSignOn({ id: 'a', clawback, label: 'Joining bonus' }), aSignOn({ id: 'b', month: 12, amount: 20_000 })] });
    expect(entries).toEqual([
      expect.objectContaining({ month: 0, source: 'sign-on:a', label: 'Joining bonus', amount: 6_000_000, certainty: 'guaranteed', liquidity: 'cash', taxation: 'supplemental', clawback }),
      expect.objectContaining({ month: 12, source: 'sign-on:b', amount: 2_000_000, clawback: null }),
    ]);
  });

  it('are left out when unknown or beyond the months asked for', () => {
    expect(kindOf('signOn', { signOns: [aSignOn({ amount: null }), aSignOn({ id: 'late', month: 12 })] }, { months: 12 })).toEqual([]);
  });
});

describe('refreshers', () => {
  it('stack up: one grant of 100 and refreshers of 40, 60, 80 and 100 vest 25, 35, 50, 70 and 70', () => {
    const grants = [100_000, 40_000, 60_000, 80_000, 100_000].map((value, year) => aGrant({ id: `y${year}`, value, startMonth: 12 * year }));
    const equity = kindOf('equity', { grants });
    expect([1, 2, 3, 4, 5].map((year) => sumOf(inYear(equity, year)) / 100)).toEqual([25_000, 35_000, 50_000, 70_000, 70_000]);
  });

  it('come every twelve months from the first on', () => {
    const equity = kindOf('equity', { refreshers: yearlyRefreshers() });
    expect([1, 2, 3, 4, 5].map((year) => sumOf(inYear(equity, year)) / 100)).toEqual([0, 12_000, 24_000, 36_000, 48_000]);
    expect(equity[0]).toMatchObject({ month: 14, source: 'refresher:12', certainty: 'promised', liquidity: 'liquid', taxation: 'supplemental' });
    expect(new Set(equity.map((entry) => entry.source))).toEqual(new Set(['refresher:12', 'refresher:24', 'refresher:36', 'refresher:48']));
  });

  it('are as sure as the offer says', () => {
    expect(kindOf('equity', { refreshers: yearlyRefreshers({ certainty: 'assumed' }) })[0]?.certainty).toBe('assumed');
  });

  it('grow only from the month they are made', () => {
    const vesting = { schedule: 'custom', tranches: [{ month: 12, share: '1/1' }] } as const;
    const equity = kindOf('equity', { refreshers: yearlyRefreshers({ yearlyValue: 10_000, vesting }), sharePriceGrowth: 0.1 });
    expect(equity.map((entry) => [entry.month, entry.amount])).toEqual([[23, 1_100_000], [35, 1_100_000], [47, 1_100_000], [59, 1_100_000]]);
  });

  it('are stock like the first grants: private, and counted like the least of them, where all of those are', () => {
    const refreshers = yearlyRefreshers({ yearlyValue: 10_000 });
    const refreshed = (grants: Offer['grants']) => kindOf('equity', { grants, refreshers }).filter((entry) => entry.source.startsWith('refresher'));
    const privateGrant = aGrant({ market: 'private', countedShare: 0.5 });
    expect(refreshed([privateGrant])[0]).toMatchObject({ liquidity: 'illiquid', amount: 31_250 });
    expect(refreshed([aGrant({ id: 'first', market: 'private' }), privateGrant])[0]).toMatchObject({ liquidity: 'illiquid', amount: 31_250 });
    expect(refreshed([privateGrant, aGrant({ id: 'public' })])[0]).toMatchObject({ liquidity: 'liquid', amount: 62_500 });
  });

  it('are absent while unknown', () => {
    expect(kindOf('equity', { refreshers: { kind: 'unknown' } })).toEqual([]);
    expect(kindOf('equity', { refreshers: yearlyRefreshers({ yearlyValue: null }) })).toEqual([]);
  });
});

describe('retirement match', () => {
  it('matches the first part of the base, up to its cap', () => {
    const match = aMatch();
    const entries = kindOf('retirement', { base: 200_000, match });
    expect(sumOf(inYear(entries, 1))).toBe(600_000);
    expect(entries[0]).toMatchObject({ month: 0, amount: 50_000, certainty: 'guaranteed', liquidity: 'illiquid', taxation: 'deferred' });
    expect(sumOf(inYear(kindOf('retirement', { base: 200_000, match: { ...match, yearlyCap: 5000 } }), 1))).toBe(500_000);
  });
});

describe('benefits and costs', () => {
  it('come by the month, costs as negative amounts', () => {
    const entries = entriesOf({
      base: null,
      benefits: [{ id: 'meals', label: 'Meals', yearly: 1000 }, { id: 'gym', label: '', yearly: null }],
      costs: [{ id: 'train', label: 'Train', yearly: 2500 }],
    });
    expect(sumOf(inYear(entries.filter((entry) => entry.kind === 'benefits'), 3))).toBe(100_000);
    expect(sumOf(inYear(entries.filter((entry) => entry.kind === 'costs'), 3))).toBe(-250_000);
    expect(entries.find((entry) => entry.source === 'benefit:meals')).toMatchObject({ label: 'Meals', liquidity: 'inKind', taxation: 'exempt', certainty: 'guaranteed' });
    expect(entries.find((entry) => entry.source === 'cost:train')).toMatchObject({ label: 'Train', taxation: 'exempt' });
    expect(entries.some((entry) => entry.source === 'benefit:gym')).toBe(false);
  });
});
