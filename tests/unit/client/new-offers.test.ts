import { describe, expect, it } from 'vitest';
import { duplicateOfferTerms } from '@/lib/client/duplicate-offer-terms';
import { newOfferTerms } from '@/lib/client/new-offer-terms';
import { offerSchema } from '@/lib/schemas/offer';
import { ID, offerWith } from './support';

const november = new Date(2026, 10, 30);

describe('newOfferTerms', () => {
  it('starts in two months, or when the last offer does, in the currency of the comparison', () => {
    expect(newOfferTerms(ID.a, { currency: 'EUR', offers: [] }, november)).toMatchObject({ currency: 'EUR', startDate: '2027-01-01', company: 'New offer' });
    expect(newOfferTerms(ID.b, { currency: 'USD', offers: [offerWith({ startDate: '2028-02-29' })] }, november).startDate).toBe('2028-02-29');
  });

  it('has a name of its own and can be saved as it is', () => {
    const offers = ['New offer', 'New offer 2'].map((company) => offerWith({ company }));
    const offer = newOfferTerms(ID.a, { currency: 'USD', offers }, november);
    expect(offer.company).toBe('New offer 3');
    expect(offerSchema.safeParse(offer).success).toBe(true);
  });
});

describe('duplicateOfferTerms', () => {
  it.each(['Acme', 'x'.repeat(120), `${'x'.repeat(112)}🦊🦊🦊🦊`])('names the copy of %s so that it can be saved', (company) => {
    const copy = duplicateOfferTerms(offerWith({ company }), ID.b);
    expect(copy.id).toBe(ID.b);
    expect(copy.company).toMatch(/ \(copy\)$/);
    expect(offerSchema.safeParse(copy).success).toBe(true);
  });
});
