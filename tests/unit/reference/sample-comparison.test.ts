import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { defaultCriteria } from '@/lib/reference/default-criteria';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { assumptionsSchema, comparisonDocumentSchema } from '@/lib/schemas/comparison';
import { criteriaSchema } from '@/lib/schemas/criterion';
import { uuidSchema } from '@/lib/schemas/primitives';

const projections = projectComparison(sampleComparison, vestingPresets);
const [halyard, cinder, northwind, quillon] = projections;
const thousands = (index: number) => projections[index]!.years.map((year) => year.gross / 100_000);

describe('the sample comparison', () => {
  it('is a valid comparison whose ids can be stored', () => {
    const document = { format: 'counterweight/comparison', version: 1, ...sampleComparison };
    expect(comparisonDocumentSchema.parse(document)).toEqual(document);
    for (const { id } of [...sampleComparison.offers, ...sampleComparison.criteria]) expect(uuidSchema.safeParse(id).success).toBe(true);
  });

  it('has a public offer that holds up on hopes, and one all in cash', () => {
    expect(thousands(0)).toEqual([453, 433, 463, 493, 373]);
    expect(halyard!.questions.map((question) => [question.id, question.moves])).toEqual([['refreshers-assumed', 18_000_000], ['match', null]]);
    expect(thousands(1)).toEqual([450, 450, 450, 450, 450]);
    expect(cinder).toMatchObject({ guaranteedShare4: 1, questions: [] });
  });

  it('has a start-up whose paper is counted by the assumption', () => {
    expect(thousands(2)).toEqual([234.1, 234.1, 234.1, 234.1, 190]);
    expect(northwind!.questions).toContainEqual({ id: 'counted-share', path: 'grants.0.countedShare', moves: 29_400_000 });
  });

  it('has a front-loaded offer whose average hides its fall', () => {
    expect(thousands(3)).toEqual([395.35, 370.15, 319.75, 277.75, 235.75]);
    expect(quillon!.average4).toBe(34_075_000);
  });

  it('has a leader, but not by much', () => {
    const scored = scoreMatrix(comparisonMatrix(sampleComparison, projections));
    if (scored.status !== 'scored') throw new Error(scored.reason);
    const values = scored.offers.map((offer) => offer.value).sort((a, b) => b - a);
    expect(values[0]! - values[1]!).toBeGreaterThan(0.02);
    expect(values[0]! - values[1]!).toBeLessThan(0.2);
  });

  it('is scored by hand on every criterion that is not measured', () => {
    for (const { measure, scores } of sampleComparison.criteria) expect(Object.keys(scores)).toHaveLength(measure ? 0 : 4);
  });
});

describe('the defaults of a comparison', () => {
  it('are valid', () => {
    expect(assumptionsSchema.parse(defaultAssumptions)).toEqual(defaultAssumptions);
    const criteria = defaultCriteria('USD', newId);
    expect(criteriaSchema.parse(criteria)).toEqual(criteria);
  });

  it('weigh seven criteria that add up to a hundred', () => {
    expect(defaultCriteria('USD', newId).map((criterion) => criterion.weight)).toEqual([25, 20, 15, 15, 10, 10, 5]);
  });
});
