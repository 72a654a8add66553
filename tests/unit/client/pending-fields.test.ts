import { describe, expect, it } from 'vitest';
import { editField, removeItem } from '@/lib/client/edit-field';
import { dropPendingUnder, noPendingFields, type EditedOffer } from '@/lib/client/pending-fields';
import { getAt, setAt } from '@/lib/client/paths';
import { blankGrant } from '@/lib/engine/offer/blank-grant';
import type { Grant } from '@/lib/engine/offer/offer';
import { offerWith } from './support';

const grant = (change: Partial<Grant> = {}): Grant => ({
  ...blankGrant({ id: 'g1', kind: 'rsu' }),
  value: 100,
  vesting: { schedule: 'custom', tranches: [12, 24, 36, 48].map((month) => ({ month, share: '1/4' })) },
  ...change,
});

const start: EditedOffer = { offer: offerWith({ grants: [grant(), grant({ id: 'g2' })] }), pending: noPendingFields };
const type = (edited: EditedOffer, path: string, value: unknown) => editField(edited, { path, value, text: null });

describe('editField', () => {
  it('takes what the schema accepts into the offer', () => {
    const edited = type(start, 'grants.1.value', 5);
    expect(edited.offer.grants.map((one) => one.value)).toEqual([100, 5]);
    expect(edited.pending).toEqual({});
    expect(edited.offer.grants[0]).toBe(start.offer.grants[0]);
  });

  it('leaves the city behind that another state has not', () => {
    const inNewYork = type(type(start, 'state', 'NY'), 'locality', 'yonkers');
    expect(type(inNewYork, 'city', 'Yonkers').offer.locality).toBe('yonkers');
    expect(type(inNewYork, 'state', 'CA')).toMatchObject({ offer: { state: 'CA', locality: null }, pending: {} });
  });

  it('says by the field that a city is none we know', () => {
    expect(type(type(start, 'state', 'NY'), 'locality', 'york').pending.locality?.message).toMatch(/^We don’t know this place in New York\. The nearest we know: new-york-city$/);
  });

  it('takes other edits while a stored city is none we know any more, and says so by that field alone', () => {
    const early: EditedOffer = { offer: offerWith({ country: 'US', state: 'CA', locality: 'los-angeles' }), pending: noPendingFields };
    expect(type(early, 'base', 210_000)).toMatchObject({ offer: { base: 210_000, locality: 'los-angeles' }, pending: {} });
    expect(type(early, 'locality', 'san-diego').pending.locality?.message).toBe('We know of no local income tax in California');
    expect(type(early, 'base', -1).pending.base?.message).toBe('An amount cannot be negative');
    expect(type(early, 'locality', null)).toMatchObject({ offer: { locality: null }, pending: {} });
  });

  it('keeps an unreadable text beside the offer until it can be read', () => {
    const edited = editField(start, { path: 'base', value: null, text: 'a lot', message: 'Enter an amount' });
    expect(edited.offer.base).toBe(200_000);
    expect(edited.pending).toEqual({ base: { text: 'a lot', value: null, message: 'Enter an amount' } });
    expect(type(edited, 'base', 7)).toMatchObject({ offer: { base: 7 }, pending: {} });
  });

  it.each([
    ['base', 1e308, 'That amount is too large'],
    ['base', Number.NaN, 'Enter an amount'],
    ['company', '  ', 'Enter the company name'],
    ['bonus.multiplier', null, 'Enter a percentage'],
    ['startDate', '2027-02-30', 'Enter a date that exists'],
  ])('does not let %s be %s', (path, value, message) => {
    const edited = type(start, path, value);
    expect(edited.offer).toBe(start.offer);
    expect(edited.pending[path]).toEqual({ text: null, value, message });
  });

  it('lets fields in that only fit together, once the last of them is typed', () => {
    const first = type(start, 'grants.0.vesting.tranches.0.share', '2/5');
    expect(first.pending['grants.0.vesting.tranches.0.share']?.message).toBe('The shares add up to more than the whole grant');
    const second = type(first, 'grants.0.vesting.tranches.1.share', '3/10');
    const third = type(second, 'grants.0.vesting.tranches.2.share', '1/5');
    const last = type(third, 'grants.0.vesting.tranches.3.share', '1/10');
    expect(last.pending).toEqual({});
    expect(getAt(last.offer, 'grants.0.vesting.tranches')).toEqual([12, 24, 36, 48].map((month, index) => ({ month, share: ['2/5', '3/10', '1/5', '1/10'][index] })));
  });
});

describe('lists', () => {
  it('moves what waits with its item, and drops it with it', () => {
    const waiting = editField(editField(start, { path: 'grants.0.value', value: null, text: 'x' }), { path: 'grants.1.price', value: null, text: 'y' });
    const edited = removeItem(waiting, 'grants', 0, { ...waiting.offer, grants: waiting.offer.grants.slice(1) });
    expect(Object.keys(edited.pending)).toEqual(['grants.0.price']);
  });

  it('forgets what waits under a part that is replaced', () => {
    const waiting = editField(editField(start, { path: 'bonus.target', value: null, text: 'x' }), { path: 'base', value: null, text: 'y' });
    expect(Object.keys(dropPendingUnder(waiting.pending, 'bonus'))).toEqual(['base']);
  });
});

describe('paths', () => {
  it('change nothing where they lead nowhere', () => {
    expect(setAt(start.offer, 'grants.7.value', 1)).toEqual(start.offer);
    expect(getAt(start.offer, 'grants.7.value')).toBeUndefined();
  });
});
