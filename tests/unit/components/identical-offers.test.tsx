import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { matrixModel } from '@/components/matrix/matrix-model';
import { Standing } from '@/components/matrix/standing';
import { SharedComparison } from '@/components/sharing/shared-comparison';
import { boundText } from '@/components/matrix/bound-text';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { offerNamer } from '@/lib/format/offer-namer';
import { offerNames } from '@/lib/format/offer-names';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { anOffer } from '@/tests/support/builders/an-offer';

const twins = (change: Partial<Comparison> = {}) => aComparison({ offers: [anOffer({ id: 'a', company: 'Acme' }), anOffer({ id: 'b', company: 'Acme' })], ...change });
const scored = twins({ criteria: [aCriterion({ id: 'pay', measure: { figure: 'average4', low: 0, high: 240_000 } }), aCriterion({ id: 'team', scores: { a: 4, b: 4 } })] });
const projectionsOf = (comparison: Comparison) => projectComparison(comparison, vestingPresets);
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const read = (node: ReactNode) => textOf(renderToStaticMarkup(node));
const page = (comparison: Comparison) =>
  renderToStaticMarkup(<SharedComparison shared={{ comparison, projections: projectionsOf(comparison), updatedAt: '2026-11-22T00:00:00.000Z' }} locale="en-US" />);
const verdict = (comparison: Comparison) => textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(page(comparison))?.[1] ?? '').trim();

describe('identical offers on screen', () => {
  it('are level, told apart by their letters, and none leads', () => {
    expect(verdict(scored)).toBe('Acme (A) and Acme (B) are level: too close to call.');
    expect(textOf(page(scored))).not.toMatch(/\blead(s|er|ing)?\b|\bahead\b/);
    expect(verdict(twins())).toBe('On pay alone, nothing tells Acme (A) and Acme (B) apart.');
  });

  it('share the first rank in the matrix, under the letters A and B', () => {
    const matrix = page(scored).split('aria-label="Decision matrix"')[1]?.split('</table>')[0] ?? '';
    expect(textOf(matrix.split('</thead>')[0] ?? '')).toMatch(/ A .*Acme.* B .*Acme/);
    expect(textOf(matrix).match(/level at rank 1/g)).toHaveLength(2);
  });

  it('are level in the standing, with no margin', () => {
    const standing = read(<Standing comparison={scored} model={matrixModel(scored, projectionsOf(scored))} beside={false} locale="en-US" />);
    expect(standing).toContain('Acme (A) and Acme (B) are level.');
    expect(standing).not.toMatch(/ahead|leads/);
  });
});

describe('the names of offers', () => {
  it('have a letter only where several offers are of one company', () => {
    expect(offerNames(['Acme', 'Basalt', ' Acme '])).toEqual(['Acme (A)', 'Basalt', 'Acme (C)']);
    expect(offerNames([])).toEqual([]);
  });

  it('are found by id, also of one that is gone', () => {
    const nameOf = offerNamer([{ id: 'x', company: 'Acme' }, { id: 'y', company: 'Acme' }, { id: 'constructor', company: 'Basalt' }], 'an offer that is gone');
    expect(['y', 'constructor', 'z', 'toString'].map(nameOf)).toEqual(['Acme (B)', 'Basalt', 'an offer that is gone', 'an offer that is gone']);
  });

  it('tell labels of scores apart', () => {
    expect(['a', 'b'].map(matrixModel(scored, projectionsOf(scored)).nameOf)).toEqual(['Acme (A)', 'Acme (B)']);
  });
});

describe('a measured score of which only a bound is known', () => {
  it('says to which side it is open', () => {
    expect([null, { low: 3, counts: 3, high: 3 }, { low: 3, counts: 3, high: 5 }, { low: 1, counts: 3, high: 3 }, { low: 1, counts: 3, high: 5 }].map(boundText)).toEqual(['', '', 'or more', 'or less', 'more or less']);
  });
});
