import { describe, expect, it } from 'vitest';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { compileLedger } from '@/lib/engine/ledger/compile-ledger';
import type { Grant, Offer } from '@/lib/engine/offer/offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';

const vestsOf = (grant: Grant, { months = 60, offer = {}, ...assumptions }: Partial<Assumptions> & { months?: number; offer?: Partial<Offer> } = {}) =>
  compileLedger(anOffer({ base: null, ...offer, grants: [grant] }), { ...defaultAssumptions, privateCountedShare: 1, ...assumptions }, vestingPresets, months).entries;

const yearly = (grant: Grant, settings: Parameters<typeof vestsOf>[1] = {}) =>
  [1, 2, 3, 4, 5].map((year) => vestsOf(grant, settings).reduce((sum, entry) => sum + (Math.floor(entry.month / 12) + 1 === year ? entry.amount : 0), 0) / 100);

const once = (month: number): Grant['vesting'] => ({ schedule: 'custom', tranches: [{ month, share: '1/1' }] });

describe('a grant of shares', () => {
  it('by value without a price vests its value', () => {
    expect(yearly(aGrant())).toEqual([120_000, 120_000, 120_000, 120_000, 0]);
    expect(vestsOf(aGrant())[0]).toMatchObject({ month: 2, source: 'grant:grant', label: 'RSU grant', amount: 3_000_000, quantity: null, certainty: 'promised', liquidity: 'liquid', taxation: 'supplemental' });
  });

  it('by value and price is the nearest whole number of shares', () => {
    const entries = vestsOf(aGrant({ value: 600_000, price: 612.4 }));
    expect(entries.reduce((sum, entry) => sum + (entry.quantity ?? 0), 0)).toBe(980);
    expect(entries[0]).toMatchObject({ quantity: 61, amount: 3_735_640 });
  });

  it('vests its value where the price is none, or too small to count shares by', () => {
    for (const price of [0, 5e-324]) expect(yearly(aGrant({ price }))[0]).toBe(120_000);
  });

  it('by number needs a price', () => {
    expect(yearly(aGrant({ sizeBy: 'shares', shares: 1600, price: 100 }))).toEqual([40_000, 40_000, 40_000, 40_000, 0]);
    expect(vestsOf(aGrant({ sizeBy: 'shares', shares: 1600 }))).toEqual([]);
    expect(vestsOf(aGrant({ sizeBy: 'shares', price: 100 }))).toEqual([]);
  });

  it('moves with the share price of the month it vests in', () => {
    const settings = { sharePriceGrowth: 0.21 };
    expect(vestsOf(aGrant({ value: 10_000, vesting: once(6) }), settings)[0]?.amount).toBe(1_100_000);
    expect(vestsOf(aGrant({ sizeBy: 'shares', shares: 100, price: 100, vesting: once(12) }), settings)[0]?.amount).toBe(1_210_000);
    expect(vestsOf(aGrant({ value: 10_000, vesting: once(6) }), { ...settings, offer: { sharePriceGrowth: 0 } })[0]?.amount).toBe(1_000_000);
  });

  it('made later is worth its value then, and its number of shares at the price of then', () => {
    const settings = { sharePriceGrowth: 0.1 };
    const later = { startMonth: 12, vesting: once(12) };
    expect(vestsOf(aGrant({ value: 10_000, ...later }), settings)[0]).toMatchObject({ month: 23, amount: 1_100_000 });
    expect(vestsOf(aGrant({ value: 10_000, price: 50, ...later }), settings)[0]).toMatchObject({ quantity: 200, amount: 1_100_000 });
    expect(vestsOf(aGrant({ sizeBy: 'shares', shares: 200, price: 50, ...later }), settings)[0]?.amount).toBe(1_210_000);
  });

  it('that vests at once falls in the month it is made', () => {
    expect(vestsOf(aGrant({ vesting: once(0) }))[0]?.month).toBe(0);
    expect(vestsOf(aGrant({ vesting: once(0), startMonth: 12 }))[0]?.month).toBe(12);
    expect(vestsOf(aGrant({ vesting: once(1) }))[0]?.month).toBe(0);
  });

  it('counts what vests after twelve months in the first year', () => {
    expect(vestsOf(aGrant({ vesting: once(12) }))[0]?.month).toBe(11);
  });
});

describe('a grant in a private company', () => {
  it('counts the share named for it, or else the assumed one', () => {
    expect(yearly(aGrant({ market: 'private' }), { privateCountedShare: 0.6 })[0]).toBe(72_000);
    expect(yearly(aGrant({ market: 'private', countedShare: 0.25 }), { privateCountedShare: 0.6 })[0]).toBe(30_000);
    expect(vestsOf(aGrant({ market: 'private', countedShare: 0 }))).toEqual([]);
    expect(vestsOf(aGrant({ market: 'private' }))[0]?.liquidity).toBe('illiquid');
  });

  it('adds up to the counted value to the cent', () => {
    const entries = vestsOf(aGrant({ market: 'private', value: 100_000.01, countedShare: 0.333, vesting: { schedule: 'preset', preset: 'google-38-32-20-10' } }));
    expect(entries.reduce((sum, entry) => sum + entry.amount, 0)).toBe(Math.round(100_000.01 * 0.333 * 100));
  });
});

describe('options', () => {
  it('are worth what the share is above the strike', () => {
    expect(yearly(anOptionGrant())).toEqual([48_000, 48_000, 48_000, 48_000, 0]);
    expect(vestsOf(anOptionGrant())[0]).toMatchObject({ month: 11, quantity: 12_000, amount: 4_800_000, label: 'ISO grant', liquidity: 'illiquid' });
    expect(vestsOf(anOptionGrant({ kind: 'nso' }))[0]).toMatchObject({ label: 'NSO grant' });
  });

  it('are never worth less than nothing', () => {
    expect(vestsOf(anOptionGrant({ strike: 6 }))).toEqual([]);
    expect(vestsOf(anOptionGrant({ strike: 9 }))).toEqual([]);
  });

  it('come to be worth something when the price passes the strike', () => {
    const entries = vestsOf(anOptionGrant({ strike: 7.26, vesting: { schedule: 'custom', tranches: [{ month: 12, share: '1/2' }, { month: 36, share: '1/2' }] } }), { sharePriceGrowth: 0.1 });
    expect(entries.map((entry) => [entry.month, entry.amount])).toEqual([[35, Math.round(24_000 * (6 * 1.1 ** 3 - 7.26) * 100)]]);
  });

  it('wait for a price and a strike', () => {
    expect(vestsOf(anOptionGrant({ price: null }))).toEqual([]);
    expect(vestsOf(anOptionGrant({ strike: null }))).toEqual([]);
    for (const price of [null, 0]) expect(vestsOf(anOptionGrant({ sizeBy: 'value', value: 100_000, price, strike: 5 }))).toEqual([]);
  });
});

describe('a second trigger', () => {
  const triggered = (eventMonth: number | null, expiryMonths: number | null = null) =>
    vestsOf(aGrant({ market: 'private', doubleTrigger: { eventMonth, expiryMonths } }), { months: 72 }).map((entry) => [entry.month, entry.amount / 100]);

  it('releases nothing before the event, everything vested by time at it, and the rest as it vests', () => {
    expect(triggered(24).slice(0, 3)).toEqual([[24, 240_000], [26, 30_000], [29, 30_000]]);
    expect(triggered(60)).toEqual([[60, 480_000]]);
  });

  it('changes nothing when the event comes first', () => {
    expect(triggered(0)[0]).toEqual([2, 30_000]);
  });

  it('releases nothing within the horizon when the event is not expected', () => {
    expect(triggered(null)).toEqual([]);
  });

  it('loses the grant when it expires before the event', () => {
    expect(triggered(61, 60)).toEqual([]);
    expect(triggered(60, 60)).toEqual([[60, 480_000]]);
  });

  it('pays the price of the event', () => {
    const grant = aGrant({ value: 10_000, doubleTrigger: { eventMonth: 24, expiryMonths: null }, vesting: once(12) });
    expect(vestsOf(grant, { sharePriceGrowth: 0.1 })).toEqual([expect.objectContaining({ month: 24, amount: 1_210_000 })]);
  });
});
