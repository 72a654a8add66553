import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BreakEvenTable } from '@/components/decision/break-even-table';
import { breakEvenSentence, obstacleText } from '@/components/decision/break-even-words';
import { DecisionPictures } from '@/components/decision/decision-pictures';
import { pictured } from '@/components/decision/pictured';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { breakEven } from '@/lib/engine/negotiation/break-even';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '../../support/builders/a-comparison';
import { aCriterion } from '../../support/builders/a-criterion';
import { anOffer } from '../../support/builders/an-offer';

const letters = (count: number) => Array.from({ length: count }, (_, place) => String.fromCharCode(97 + place));
const offersOf = (count: number) => letters(count).map((id) => anOffer({ id, company: id.toUpperCase() }));
const scoresOf = (count: number, score: (place: number) => number) => Object.fromEntries(letters(count).map((id, place) => [id, score(place)]));

function drawn(comparison: Comparison, onWeigh?: () => void): string {
  const projections = projectComparison(comparison, vestingPresets);
  return renderToStaticMarkup(<DecisionPictures comparison={comparison} projections={projections} taxTables={[]} locale="en-US" onWeigh={onWeigh} />);
}

const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the pictures of a decision', () => {
  it.each([
    ['no offers', aComparison({ offers: [] })],
    ['one offer', aComparison({ offers: offersOf(1), criteria: [aCriterion({ scores: { a: 3 } })] })],
    ['no criteria', aComparison({ offers: offersOf(3) })],
    ['no weight', aComparison({ offers: offersOf(2), criteria: [aCriterion({ weight: 0, scores: { a: 3, b: 4 } })] })],
    ['no score', aComparison({ offers: offersOf(2), criteria: [aCriterion(), aCriterion({ id: 'other' })] })],
  ])('wait where there is nothing to compare: %s', (_, comparison) => {
    expect(drawn(comparison)).toBe('');
  });

  it.each<[string, Comparison]>([
    ['one criterion', aComparison({ offers: offersOf(2), criteria: [aCriterion({ scores: { a: 3, b: 4 } })] })],
    ['two criteria', aComparison({ offers: offersOf(3), criteria: [aCriterion({ scores: scoresOf(3, (place) => 1 + place) }), aCriterion({ id: 'other', scores: scoresOf(3, (place) => 5 - place) })] })],
    ['all scores equal', aComparison({ offers: offersOf(3), criteria: ['x', 'y', 'z'].map((id) => aCriterion({ id, scores: scoresOf(3, () => 3) })) })],
    ['all weight on one', aComparison({ offers: offersOf(2), criteria: ['x', 'y', 'z'].map((id, k) => aCriterion({ id, weight: k === 0 ? 5 : 0, scores: scoresOf(2, (place) => 2 + place) })) })],
    ['one score of many', aComparison({ offers: offersOf(3), criteria: ['x', 'y', 'z'].map((id, k) => aCriterion({ id, scores: k === 0 ? { a: 5 } : {} })) })],
    ['twelve offers and thirty criteria', aComparison({ offers: offersOf(12), criteria: Array.from({ length: 30 }, (_, k) => aCriterion({ id: `c${k}`, weight: k, scores: scoresOf(12, (place) => 1 + ((place * 7 + k * 3) % 9) / 2) })) })],
    ['the sample', sampleComparison],
  ])('say nothing that is no number: %s', (_, comparison) => {
    const html = drawn(comparison, () => undefined);
    expect(html).toContain('How sure is this?');
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(html).not.toMatch(/(?:width|left):\s*-/);
  });

  it('read the sample in sentences', () => {
    const text = words(drawn(sampleComparison));
    expect(text).toMatch(/Of all the ways to weigh the criteria, (Halyard|Cinder) comes first in \d+%/);
    expect(text).toMatch(/In the shaded part Halyard stays first\. The least room is at .+: (above|below) \d+%, Cinder leads\./);
    expect(text).toMatch(/\d+ of 28 scores would change who leads if they were a point off\./);
    expect(text).toMatch(/wins on \d+% of this map/);
    expect(text).toMatch(/Halyard gains most on Cinder by .+ \(\+0\.\d\d\)/);
    expect(text).toMatch(/can disappoint least: by at most \d\.\d\d of 4 points/);
  });

  it('name the offers that never come first, and why', () => {
    const criteria = (['x', 'y'] as const).map((id, k) => aCriterion({ id, scores: { a: k === 0 ? 5 : 1, b: k === 0 ? 1 : 5, c: 2, d: 1 } }));
    const text = words(drawn(aComparison({ offers: offersOf(4), criteria })));
    expect(text).toContain('C is never first: a blend of A (50%) and B (50%) is better on every criterion, so one of them is always ahead.');
    expect(text).toContain('D is never ahead of A, B and C, which are at least as good on every criterion and better on one.');
  });

  it('name two offers of one company by their letters too', () => {
    const [one, other] = offersOf(2).map((offer) => ({ ...offer, company: 'Acme' }));
    const text = words(drawn(aComparison({ offers: [one!, other!], criteria: [aCriterion({ id: 'x', scores: { a: 5, b: 2 } }), aCriterion({ id: 'y', scores: { a: 3, b: 4 } })] })));
    expect(text).toContain('Acme (A) comes first in');
    expect(text).toContain('Acme (B) leads.');
    expect(text).not.toMatch(/Acme (comes|leads|stays|gains|can)/);
  });

  it('name every offer that can disappoint least', () => {
    const criteria = (['x', 'y'] as const).map((id, k) => aCriterion({ id, scores: { a: k === 0 ? 5 : 2, b: k === 0 ? 2 : 5, c: 1 } }));
    expect(words(drawn(aComparison({ offers: offersOf(3), criteria })))).toContain('A and B can disappoint least: by at most 3.00 of 4 points.');
    const alike = aComparison({ offers: offersOf(3), criteria: [aCriterion({ scores: { a: 4, b: 4, c: 1 } })] });
    expect(words(drawn(alike))).toContain('A and B are best on every criterion: there is nothing to regret');
  });

  it('say that what would lead is not worked out while the chance of paying most counts', () => {
    const chance = aCriterion({ id: 'chance', measure: { figure: 'chanceBest', low: 0, high: 1 } });
    const comparison = aComparison({ offers: offersOf(2), criteria: [chance] });
    const rows = breakEven({ comparison, project: (offer) => projectOffer(offer, comparison.assumptions, vestingPresets), worth: (projection) => projection.total4 });
    const names = { company: (id: string) => id, criterion: (id: string) => id, locale: 'en-US', currencyOf: () => 'USD' };
    expect(breakEvenSentence(rows, 'matrix', names)).toBe('What would lead in the matrix is not worked out while the chance of paying most counts there.');
    expect(obstacleText({ reason: 'chance-counts' }, 'matrix', names)).toBe('Not worked out: the chance of paying most counts.');
  });

  it('move weights only where that is how they are set', () => {
    expect(drawn(sampleComparison)).not.toContain('type="range"');
    expect(drawn(sampleComparison, () => undefined).match(/type="range"/g)).toHaveLength(7);
  });
});

describe('what it would take', () => {
  const table = (comparison: Comparison, goal: 'pay' | 'matrix') => {
    const rows = breakEven({ comparison, project: (offer) => projectOffer(offer, comparison.assumptions, vestingPresets), worth: (projection) => projection.total4 });
    const picture = pictured(comparison, comparisonMatrix(comparison, projectComparison(comparison, vestingPresets)), 'en-US')!;
    return words(renderToStaticMarkup(<BreakEvenTable goal={goal} label="To lead" rows={rows} offers={comparison.offers} picture={picture} />));
  };
  const offers = [anOffer({ id: 'a', company: 'A', base: 200_000 }), anOffer({ id: 'b', company: 'B', base: 190_000 })];
  const pay = aCriterion({ id: 'pay', name: 'Pay', measure: { figure: 'average4', low: 100_000, high: 300_000 } });

  it('gives amounts rounded up, and how much of the base that is', () => {
    const text = table(aComparison({ offers, criteria: [pay] }), 'pay');
    expect(text).toContain('leads already');
    expect(text).toContain('+$10,001 +5.3% +$40,001 +$40,001');
  });

  it('says why no amount will do, once where the reason is one', () => {
    const capped = aComparison({ offers, criteria: [pay, aCriterion({ id: 'team', scores: { a: 5, b: 1 } })] });
    expect(table(capped, 'matrix')).toContain('No amount: with 5 for pay it is still 1.00 behind.');
    const rich = aComparison({ offers: [offers[0]!, { ...offers[1]!, base: 400_000 }], criteria: [pay, aCriterion({ id: 'team', scores: { a: 5, b: 1 } })] });
    expect(table(rich, 'matrix')).toContain('No amount: its score for pay is already 5.');
  });
});
