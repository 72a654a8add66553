import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonToDocument } from '@/lib/exchange/comparison-to-document';
import { documentToComparison } from '@/lib/exchange/document-to-comparison';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { comparisonDocumentSchema } from '@/lib/schemas/comparison';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { anOffer } from '@/tests/support/builders/an-offer';
import { arbitraryComparison } from '@/tests/support/builders/arbitrary-comparison';
import { withoutIds } from '@/tests/support/without-ids';

const counting = () => {
  let made = 0;
  return () => `new-${made++}`;
};

describe('a comparison document', () => {
  it('says what it is', () => {
    expect(comparisonToDocument(sampleComparison)).toEqual({ format: 'counterweight/comparison', version: 1, ...sampleComparison });
  });

  it('gives the same comparison back, ids aside', () => {
    fc.assert(
      fc.property(arbitraryComparison, (comparison) => {
        const sent: unknown = JSON.parse(JSON.stringify(comparisonToDocument(comparison)));
        const read = documentToComparison(comparisonDocumentSchema.parse(sent), counting());
        expect(withoutIds(read)).toEqual(withoutIds(comparison));
        const ids = [...read.offers, ...read.criteria].map(({ id }) => id);
        expect(ids.filter((id) => !id.startsWith('new-'))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('is made of what was stored before a limit was drawn, which a new entry has to keep to', () => {
    const document = comparisonToDocument(aComparison({ offers: [anOffer({ currency: 'KWD', base: 5e9 })], criteria: [] }));
    expect(document.offers[0]?.base).toBe(5e9);
    expect(comparisonDocumentSchema.safeParse(document).error?.issues[0]).toMatchObject({ path: ['offers', 0, 'base'], message: 'That amount is too large' });
  });

  it('from before there were remarks and ways to weigh reads as sure, by sliders, with totals in sight', () => {
    const { weighing: _weighing, hidesTotals: _hidden, criteria, ...older } = comparisonToDocument(aComparison({ criteria: [aCriterion({ scores: { offer: 3 } })] }));
    const read = comparisonDocumentSchema.parse({ ...older, criteria: criteria.map(({ remarks: _none, ...criterion }) => criterion) });
    expect(read).toMatchObject({ weighing: 'sliders', hidesTotals: false, criteria: [{ scores: { offer: 3 }, remarks: {} }] });
  });

  it('cannot be made of a comparison that breaks the rules', () => {
    expect(() => comparisonToDocument(aComparison({ criteria: [aCriterion({ scores: { nobody: 3 } })] }))).toThrow('This score belongs to an offer that is not in the file');
  });
});
