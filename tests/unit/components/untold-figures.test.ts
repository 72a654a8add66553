import { describe, expect, it } from 'vitest';
import { ownCurrencyWords } from '@/components/projection/own-currency-words';
import { untoldWithholding } from '@/components/projection/untold-withholding';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import type { Offer } from '@/lib/engine/offer/offer';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { offerWith } from '../client/support';

describe('untoldWithholding', () => {
  const untold = (terms: Partial<Offer>, missing: 'none' | 'some' | 'base' = 'none') => {
    const offer = offerWith(terms);
    return untoldWithholding(offer, { missing }, taxingOf(offer, taxTables));
  };

  it.each([
    ['Not in the US', untold({ country: 'GB', effectiveTaxRate: 0.4 })],
    ['Not known without its state', untold({ country: 'US', state: '' })],
    ['Worked out for pay in US dollars only', untold({ country: 'US', state: 'TX', currency: 'EUR' })],
    ['Not known without its base salary', untold({ country: 'US', state: 'TX' }, 'base')],
  ])('says %s', (words, said) => expect(said).toBe(words));

  it('says nothing of what is known, also while a smaller part is not', () => {
    expect(untold({ country: 'US', state: 'TX' })).toBeNull();
    expect(untold({ country: 'US', state: 'TX' }, 'some')).toBeNull();
  });
});

describe('ownCurrencyWords', () => {
  it('names the offers drawn in another currency than the comparison’s', () => {
    const drawn = [offerWith({ company: 'Alpha', currency: 'USD' }), offerWith({ company: 'Gamma', currency: 'GBP' })].map((offer) => ({ offer }));
    expect(ownCurrencyWords(drawn, 'USD')).toBe(' Amounts of Gamma are in GBP.');
    expect(ownCurrencyWords(drawn.slice(0, 1), 'USD')).toBe('');
  });
});
