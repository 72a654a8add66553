import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionOfEntry } from '@/components/offers/section-of-entry';
import { foldSection } from '@/components/offers/fold-section';
import { questionText } from '@/components/offers/question-text';
import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import type { Minor } from '@/lib/engine/money/minor';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';

const projections = sampleComparison.offers.map((offer) => projectOffer(offer, sampleComparison.assumptions, vestingPresets));
const [first] = projections;
const fold = (belongs: (entry: LedgerEntry) => boolean) => foldSection(first!, belongs, 'en-US');

describe('foldSection', () => {
  it('says a yearly figure where every year is alike, and a sum where not', () => {
    expect(fold((entry) => entry.kind === 'base' || entry.kind === 'bonus')).toBe('$253,000 a year');
    expect(fold((entry) => entry.kind === 'signOn')).toBe('$50,000 in year 1');
    expect(fold((entry) => entry.source.startsWith('grant:'))).toBe('$150,000 a year');
    expect(fold((entry) => entry.source.startsWith('refresher'))).toBe('$180,000 over 4 years');
    expect(fold((entry) => entry.kind === 'costs')).toBeNull();
  });

  it('splits every offer into sections without a rest', () => {
    const inForm: readonly string[] = ['pay', 'sign-on', 'relocation', 'equity', 'refreshers', 'espp', 'match', 'health', 'benefits', 'hours', 'costs', 'growth'];
    fc.assert(
      fc.property(arbitraryOffer, (offer) => {
        const { entries } = projectOffer(offer, sampleComparison.assumptions, vestingPresets).ledger;
        expect(entries.filter((entry) => !inForm.includes(sectionOfEntry(entry)))).toEqual([]);
      }),
    );
  });

  it('puts what only a promotion brings with the promotions, and the premium with health', () => {
    expect(sectionOfEntry({ source: 'promotion', kind: 'base' })).toBe('growth');
    expect(sectionOfEntry({ source: 'health-premium', kind: 'costs' })).toBe('health');
    expect(sectionOfEntry({ source: 'commute', kind: 'costs' })).toBe('hours');
    expect(sectionOfEntry({ source: 'cost:a', kind: 'costs' })).toBe('costs');
    expect(sectionOfEntry({ source: 'stipend:a', kind: 'benefits' })).toBe('benefits');
  });
});

describe('questionText', () => {
  it('says what hangs on it, where that is known', () => {
    expect(questionText({ id: 'refreshers-assumed', path: 'refreshers', moves: 36_000_000 as Minor }, 'USD', 'en-US')).toMatch(/^Ask: .+ The four-year total moves by \$360,000\.$/);
    expect(questionText({ id: 'base', path: 'base', moves: null }, 'USD', 'en-US')).not.toMatch(/moves/);
  });
});
