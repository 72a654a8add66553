import { describe, expect, it } from 'vitest';
import { quickTerms, withQuickTerm } from '@/components/landing/quick-terms';
import { blankOffer } from '@/lib/engine/offer/blank-offer';

const offer = blankOffer({ id: 'o', company: 'Halyard', currency: 'USD', startDate: '2027-01-01' });
const newId = () => 'new';

describe('the quick terms of an offer', () => {
  it('are unknown in a blank offer', () => {
    expect(quickTerms(offer)).toEqual({ base: null, bonusRate: null, signOn: null, equity: null, equityIn: 'value', refreshers: null });
  });

  it.each([
    ['base', 220_000],
    ['bonusRate', 0.15],
    ['signOn', 50_000],
    ['equity', 600_000],
    ['refreshers', 120_000],
  ] as const)('read back %s as it was set', (term, value) => {
    expect(quickTerms(withQuickTerm(offer, term, value, newId))[term]).toBe(value);
  });

  it('take an emptied payment off and leave the others', () => {
    const two = { ...offer, signOns: [{ id: 'a', label: '', month: 0, amount: 1, clawback: null }, { id: 'b', label: '', month: 12, amount: 2, clawback: null }] };
    expect(withQuickTerm(two, 'signOn', null, newId).signOns.map((one) => one.id)).toEqual(['b']);
  });

  it('keep a grant counted in shares in whole shares', () => {
    const options = withQuickTerm(offer, 'equity', 10, newId);
    const inShares = { ...options, grants: options.grants.map((grant) => ({ ...grant, sizeBy: 'shares' as const })) };
    expect(quickTerms(withQuickTerm(inShares, 'equity', 60_000.4, newId))).toMatchObject({ equity: 60_000, equityIn: 'shares' });
  });
});
