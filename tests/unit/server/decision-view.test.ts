import { expect, it } from 'vitest';
import { toDecisionView } from '@/lib/server/decisions/to-decision-view';
import { freezeFacts } from '@/lib/engine/record/freeze-facts';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { comparisonToDocument } from '@/lib/exchange/comparison-to-document';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';

const facts = { verdict: freezeFacts(sampleComparison, projectComparison(sampleComparison, vestingPresets), null), regret: null };
const row = { id: 'd', version: 3, offerId: sampleComparison.offers[0]!.id, decidedOn: '2026-11-22', why: 'The team', facts, outcomes: null, createdAt: new Date('2026-11-22T08:00:00Z') };
const viewOf = (inputs: object) => toDecisionView({ ...row, inputs: JSON.parse(JSON.stringify(inputs)), facts: JSON.parse(JSON.stringify(facts)) });

it('gives back what was frozen', () => {
  expect(viewOf(comparisonToDocument(sampleComparison))).toMatchObject({ id: 'd', version: 3, inputs: sampleComparison, facts: facts.verdict, regret: null, outcomes: null, recordedAt: '2026-11-22T08:00:00.000Z' });
});

it('reads what was frozen before criteria were weighed in several ways and assumptions grew', () => {
  const { weighing: _weighing, hidesTotals: _hidesTotals, ...document } = comparisonToDocument(sampleComparison);
  const { sharePriceGrowth, privateCountedShare, raiseRate } = document.assumptions;
  const criteria = document.criteria.map(({ remarks: _remarks, ...criterion }) => criterion);
  const { inputs } = viewOf({ ...document, assumptions: { sharePriceGrowth, privateCountedShare, raiseRate }, criteria });
  expect(inputs).toMatchObject({ weighing: 'sliders', hidesTotals: false, criteria: document.criteria.map(({ id }) => ({ id, remarks: {} })) });
});
