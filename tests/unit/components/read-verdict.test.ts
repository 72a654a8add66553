import { describe, expect, it } from 'vitest';
import { readVerdict } from '@/components/workspace/read-verdict';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { sampleAcceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '../../support/builders/a-comparison';
import { aCriterion } from '../../support/builders/a-criterion';
import { anOffer } from '../../support/builders/an-offer';

const say = (comparison: Comparison, taxTables: TaxTables | null = null) => {
  const projections = projectComparison(comparison, vestingPresets, taxTables);
  const decision = comparisonMatrix(comparison, projections);
  const acceptability = sampleAcceptability(decision, { samples: 20_000, seed: 1 });
  const { sentence, aside, facts } = readVerdict({ comparison, projections, decision, acceptability, settled: true, locale: 'en-US' });
  const nameOf = (id: string) => comparison.offers.find((offer) => offer.id === id)?.company ?? '?';
  const read = (parts: typeof sentence) => parts.map((part) => (typeof part === 'string' ? part : nameOf(part.offerId))).join('');
  return { sentence: read(sentence), aside: aside && read(aside), facts: facts.map(({ figure, label }) => `${figure} ${label}`) };
};

const two = (change: Partial<Comparison> = {}) =>
  aComparison({ offers: [anOffer({ id: 'a', company: 'Acme', base: 200_000 }), anOffer({ id: 'b', company: 'Basalt', base: 190_000 })], ...change });

describe('readVerdict', () => {
  it('invites where there is nothing, and says so where there is one', () => {
    expect(say(aComparison({ offers: [] })).sentence).toBe('Type in your first offer to see what it is worth.');
    expect(say(aComparison())).toMatchObject({
      sentence: 'Acme stands alone. Add another offer to weigh it against.',
      aside: 'It comes to $120,000 a year on average over four years, before tax.',
    });
  });

  it('speaks of pay alone while nothing is scored', () => {
    expect(say(two())).toMatchObject({ sentence: 'On pay alone, Acme leads Basalt by $40K over four years.', facts: ['$800K before tax, 4 years', '100% guaranteed'] });
    expect(say(two({ criteria: [aCriterion()] })).aside).toMatch(/^Nothing is scored yet/);
    expect(say(two({ criteria: [aCriterion({ weight: 0, scores: { a: 1, b: 2 } })] })).aside).toMatch(/weighs nothing/);
  });

  it('does not compare pay across currencies', () => {
    const mixed = two({ offers: [anOffer({ id: 'a' }), anOffer({ id: 'b', currency: 'EUR' })] });
    expect(say(mixed).sentence).toBe('These offers pay in different currencies, so their pay is not compared.');
    expect(say(mixed).facts).toEqual([]);
  });

  it('names the weight that would turn a close verdict, and it would', () => {
    const criteria = [
      aCriterion({ id: 'pay', name: 'Pay', weight: 60, scores: { a: 4, b: 3.5 } }),
      aCriterion({ id: 'life', name: 'Work-life balance', weight: 40, scores: { a: 3, b: 3.5 } }),
    ];
    const comparison = two({ criteria });
    expect(say(comparison)).toEqual({
      sentence: 'Acme leads, but not by much. Counting work-life balance at 51% instead of 40% would put Basalt first.',
      aside: 'It also pays most over four years, before tax.',
      facts: ['0.10 points ahead · close', '50% of all weightings', '$800K before tax, 4 years'],
    });
    const turned = two({ criteria: [{ ...criteria[0]!, weight: 49 }, { ...criteria[1]!, weight: 51 }] });
    const scored = scoreMatrix(comparisonMatrix(turned, []));
    expect(scored.status === 'scored' && scored.winner).toBe('b');
  });

  it('says when no single weight matters', () => {
    const criteria = ['pay', 'life'].map((id) => aCriterion({ id, scores: { a: 5, b: 1 } }));
    expect(say(two({ criteria }))).toMatchObject({
      sentence: 'Acme leads. Changing any one weight would not alter that.',
      facts: ['4.00 points ahead · clear', '100% of all weightings', '$800K before tax, 4 years'],
    });
  });

  it('calls a wide lead close where fewer than two thirds of all weightings agree', () => {
    const criteria = [
      aCriterion({ id: 'pay', name: 'Pay', weight: 80, scores: { a: 5, b: 3 } }),
      aCriterion({ id: 'life', name: 'Balance', weight: 20, scores: { a: 3, b: 5 } }),
    ];
    expect(say(two({ criteria }))).toMatchObject({
      sentence: 'Acme leads, but it hangs on your weights. Counting balance at 51% instead of 20% would put Basalt first.',
      facts: ['1.20 points ahead · close', '50% of all weightings', '$800K before tax, 4 years'],
    });
  });

  it('says that unsure scores make it close where no weight could', () => {
    const comparison = two({ criteria: [aCriterion({ id: 'pay' }), aCriterion({ id: 'life' })] });
    const decision = { ...comparisonMatrix(comparison, []), offers: [{ id: 'a', scores: { pay: 3, life: 3 } }, { id: 'b', scores: { pay: [1, 4.5] as const, life: [1, 4.5] as const } }] };
    const { sentence } = readVerdict({ comparison, projections: [], decision, acceptability: sampleAcceptability(decision, { samples: 20_000, seed: 1 }), settled: true, locale: 'en-US' });
    expect(sentence).toEqual([{ offerId: 'a' }, ' leads, but scores you are unsure of could turn it.', ' Changing any one weight would not alter that.']);
  });

  it('marks the share of weightings while it is a first look', () => {
    const comparison = two({ criteria: [aCriterion({ scores: { a: 5, b: 1 } })] });
    const projections = projectComparison(comparison, vestingPresets);
    const decision = comparisonMatrix(comparison, projections);
    const { facts } = readVerdict({ comparison, projections, decision, acceptability: sampleAcceptability(decision, { samples: 100, seed: 1 }), settled: false, locale: 'en-US' });
    expect(facts.map(({ label, pending }) => [label, pending ?? false])).toEqual([['points ahead · clear', false], ['of all weightings', true], ['before tax, 4 years', false]]);
  });

  it('says that offers are level', () => {
    const criteria = [aCriterion({ scores: { a: 3, b: 3 } })];
    expect(say(two({ criteria })).sentence).toBe('Acme and Basalt are level: too close to call.');
    const three = two({ offers: ['a', 'b', 'c'].map((id) => anOffer({ id, company: id.toUpperCase() })), criteria: [aCriterion({ scores: { a: 3, b: 3, c: 3 } })] });
    expect(say(three).sentence).toBe('A, B and C are level. Nothing you have scored tells them apart.');
  });

  it('is honest about scores that are missing', () => {
    const criteria = [aCriterion({ id: 'pay', weight: 3, scores: { a: 5, b: 1 } }), aCriterion({ id: 'life', weight: 1, scores: { a: 3 } })];
    expect(say(two({ criteria }))).toMatchObject({ sentence: 'Acme leads so far.', aside: 'One score is still missing; whatever it is, the leader stays.' });
    const open = [aCriterion({ id: 'pay', weight: 1, scores: { a: 4, b: 3 } }), aCriterion({ id: 'life', weight: 3 })];
    expect(say(two({ criteria: open })).aside).toBe('2 scores are still missing and could change this.');
  });

  it('says who pays more where it is not the leader', () => {
    expect(say(two({ criteria: [aCriterion({ scores: { a: 2, b: 5 } })] })).aside).toBe('Acme pays $40K more over four years, before tax.');
  });

  it('has words for the sample', () => {
    const { sentence, facts } = say(sampleComparison);
    expect(sentence).toMatch(/leads/);
    expect(facts).toHaveLength(3);
  });

  it('sets take-home pay against the rival’s where tax is known', () => {
    // In Texas 200,000 leave some 149,000 a year and 190,000 some 142,000. The runner-up of the matrix is the rival, though the third pays more.
    const offers = [anOffer({ id: 'a', company: 'Acme', base: 200_000 }), anOffer({ id: 'b', company: 'Basalt', base: 190_000 }), anOffer({ id: 'c', company: 'Chert', base: 400_000 })];
    const scored = aComparison({ offers, criteria: [aCriterion({ scores: { a: 5, b: 4, c: 1 } })] });
    expect(say(scored, taxTables).facts.at(-1)).toMatch(/^\$59\dK take-home, 4 years · against \$56\dK$/);
    expect(say(aComparison({ offers, criteria: [] }), taxTables).facts[0]).toMatch(/^\$1\.\d\dM take-home, 4 years · against \$59\dK$/);
    expect(say(aComparison({ offers: offers.slice(0, 1), criteria: [] }), taxTables).facts[0]).toMatch(/^\$59\dK take-home, 4 years$/);
  });

  it('never counts an unknown salary as nothing', () => {
    const offers = [anOffer({ id: 'a', company: 'Acme', base: 200_000 }), anOffer({ id: 'b', company: 'Basalt', base: null })];
    const { sentence, aside, facts } = say(aComparison({ offers, criteria: [] }));
    expect(sentence).toBe('The base salary of Basalt is not known yet, so pay is not compared.');
    expect(`${sentence}${aside}`).not.toMatch(/leads/);
    expect(say(aComparison({ offers: [anOffer({ id: 'b', company: 'Basalt', base: null })], criteria: [] }))).toMatchObject({ aside: null, facts: [] });
    expect(facts.join()).not.toContain('Basalt');
  });
});
