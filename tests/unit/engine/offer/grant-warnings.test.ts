import { describe, expect, it } from 'vitest';
import type { Grant } from '@/lib/engine/offer/offer';
import { grantWarnings } from '@/lib/engine/offer/grant-warnings';
import { aGrant } from '@/tests/support/builders/a-grant';

const fields = (change: Partial<Grant>) => grantWarnings(aGrant(change)).map(({ field }) => field);

describe('a grant that its own terms make worth nothing', () => {
  it.each<[string, Partial<Grant>, string[]]>([
    ['options struck above the price', { kind: 'nso', price: 5, strike: 9 }, ['strike']],
    ['options struck at the price', { kind: 'iso', price: 5, strike: 5 }, ['strike']],
    ['options struck below it', { kind: 'iso', price: 5, strike: 4.99 }, []],
    ['options whose price is not known', { kind: 'iso', price: null, strike: 9 }, []],
    ['shares, which have no strike', { kind: 'rsu', price: 5, strike: 9 }, []],
    ['an event after the grant is lost', { startMonth: 6, doubleTrigger: { eventMonth: 31, expiryMonths: 24 } }, ['doubleTrigger.expiryMonths']],
    ['an event in the last month', { startMonth: 6, doubleTrigger: { eventMonth: 30, expiryMonths: 24 } }, []],
    ['an event that is not expected', { doubleTrigger: { eventMonth: null, expiryMonths: 24 } }, []],
    ['both', { kind: 'nso', price: 5, strike: 9, doubleTrigger: { eventMonth: 31, expiryMonths: 24 } }, ['strike', 'doubleTrigger.expiryMonths']],
  ])('%s', (_, change, expected) => {
    expect(fields(change)).toEqual(expected);
  });
});
