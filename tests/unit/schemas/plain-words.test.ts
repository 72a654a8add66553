import { describe, expect, it } from 'vitest';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { offerSchema } from '@/lib/schemas/offer';

const [offer] = sampleComparison.offers;
const said = (change: object) => offerSchema.safeParse({ ...offer, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('input that no schema has a sentence for', () => {
  it.each([
    [{ grants: undefined }, 'grants: This is missing'],
    [{ grants: 3 }, 'grants: Enter a list'],
    [{ refreshers: 3 }, 'refreshers: This does not have the right form'],
    [{ match: { kind: 'sometimes' } }, 'match.kind: This does not have the right form'],
    [{ workMode: 'moon' }, 'workMode: Choose one of: onsite, hybrid, remote'],
    [{ bonus: { ...offer!.bonus, firstYear: undefined } }, 'bonus.firstYear: This is missing'],
  ])('is answered in plain words: %j', (change, sentence) => {
    expect(said(change)).toEqual([sentence]);
  });

  it('never shadows a sentence of the schema', () => {
    expect(said({ base: 'much', company: '' })).toEqual(['company: Enter the company name', 'base: Enter an amount']);
  });
});
