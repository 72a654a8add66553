import { describe, expect, it } from 'vitest';
import { besideModel } from '@/components/judges/beside-model';
import { differenceSentences, leaderWords } from '@/components/judges/beside-words';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import type { Judgement } from '@/lib/engine/judging/judgement';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aCriterion } from '@/tests/support/builders/a-criterion';
import { anOffer } from '@/tests/support/builders/an-offer';

const comparison = aComparison({
  offers: [anOffer({ id: 'a', company: 'Halyard' }), anOffer({ id: 'b', company: 'Cinder' })],
  criteria: [aCriterion({ id: 'team', name: 'Team', weight: 3, scores: { a: 5, b: 3 } }), aCriterion({ id: 'work', name: 'Work', weight: 1, scores: { a: 2, b: 4 } })],
});
const projections = projectComparison(comparison, vestingPresets);
const judge = (name: string, judgement: Judgement | null): JudgeView => ({ id: name, name, showsPay: true, state: 'open', createdAt: '', expiresAt: '', lastOpenedAt: null, answeredAt: null, judgement });
const sam = judge('Sam', { weights: { team: 1, work: 3, gone: 1 }, scores: { team: { a: 3, b: 3, gone: 1 }, work: { a: 1, b: 5 } } });
const nameOf = (id: string) => ({ a: 'Halyard', b: 'Cinder', team: 'Team', work: 'Work' })[id] ?? '';

describe('a judge beside the owner', () => {
  it('has a leader of their own, and all have one together', () => {
    const model = besideModel(comparison, projections, [judge('Kim', null), sam])!;
    // You: 4.25 against 3.25. Sam: 1.5 against 4.5. Together, weights a half each: (4 + 1.5) / 2 against (3 + 4.5) / 2.
    expect([model.own, model.judges[0]!, model.together].map((one) => leaderWords(one, nameOf, 'en-US'))).toEqual(['Halyard, by 1.00', 'Cinder, by 3.00', 'Cinder, by 1.00']);
    expect(model.judges.map(({ name, left }) => [name, left])).toEqual([['Sam', 2]]);
  });

  it('is not there before anybody has answered', () => {
    expect(besideModel(comparison, projections, [])).toBeNull();
    expect(besideModel(comparison, projections, [judge('Kim', null)])).toBeNull();
  });

  it('differs in sentences, the widest of each kind first', () => {
    const { differences } = besideModel(comparison, projections, [sam])!.judges[0]!;
    expect(differenceSentences(differences, 'Sam', nameOf, 'en-US')).toEqual([
      'Team: 75% of your decision, 25% of Sam’s.',
      'Work: 25% of your decision, 75% of Sam’s.',
      'Halyard on team: 5 from you, 3 from Sam.',
      'Halyard on work: 2 from you, 1 from Sam.',
      'Cinder on work: 4 from you, 5 from Sam.',
    ]);
    expect(differenceSentences({ weights: [{ criterionId: 'team', own: 0.5, theirs: 0.51, difference: 0.01 }], scores: [] }, 'Sam', nameOf, 'en-US')).toEqual([]);
  });

  it('leads nowhere while nothing is weighed, and says what is level', () => {
    const nobody = besideModel(comparison, projections, [judge('Sam', { weights: {}, scores: {} })])!;
    expect(leaderWords(nobody.judges[0]!, nameOf, 'en-US')).toBe('nothing to weigh by yet');
    const level = besideModel(comparison, projections, [judge('Sam', { weights: { team: 1 }, scores: { team: { a: 3, b: 3 } } })])!;
    expect(leaderWords(level.judges[0]!, nameOf, 'en-US')).toBe('Halyard and Cinder are level');
  });
});
