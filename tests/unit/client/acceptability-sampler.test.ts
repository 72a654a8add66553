import { describe, expect, it, vi } from 'vitest';
import { AcceptabilitySampler } from '@/lib/client/acceptability-sampler';
import { samplingKey } from '@/lib/engine/decision/sampling/sampling-key';
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { aMatrix } from '../engine/decision/a-matrix';

const matrix = (score: number) => aMatrix({ weights: [1, 2], scores: { A: [score, 3], B: [2, undefined] } });
const found: Acceptability = { ranks: { A: [1, 0], B: [0, 1] }, error: 0.003, centralWeights: {}, confidence: {} };

/** A sampler whose clock and worker are moved by hand; what is stopped never happens. */
function byHand() {
  const waiting = new Set<() => void>();
  const asked: { matrix: DecisionMatrix; answer: (acceptability: Acceptability | null) => void; stopped: boolean }[] = [];
  const sampler = new AcceptabilitySampler({
    later: (task) => {
      waiting.add(task);
      return () => void waiting.delete(task);
    },
    ask: (one, answer) => {
      const question = { matrix: one, answer, stopped: false };
      asked.push(question);
      return () => void (question.stopped = true);
    },
  });
  const rest = () => {
    const tasks = [...waiting];
    waiting.clear();
    for (const task of tasks) task();
  };
  return { sampler, asked, rest };
}

const want = (sampler: AcceptabilitySampler, one: DecisionMatrix) => sampler.want(samplingKey(one), one);

describe('the sampler', () => {
  it('asks once the inputs have rested, and tells when it knows', () => {
    const { sampler, asked, rest } = byHand();
    const told = vi.fn();
    sampler.subscribe(told);
    for (const score of [2, 3, 4]) want(sampler, matrix(score));
    expect(asked).toHaveLength(0);
    rest();
    expect(asked.map((one) => one.matrix)).toEqual([matrix(4)]);
    expect(sampler.find(samplingKey(matrix(4)))).toBeNull();
    asked[0]!.answer(found);
    expect(told).toHaveBeenCalledTimes(1);
    expect(sampler.find(samplingKey(matrix(4)))).toBe(found);
    expect(sampler.find(samplingKey(matrix(3)))).toBeNull();
  });

  it('ends what is under way when the inputs change', () => {
    const { sampler, asked, rest } = byHand();
    want(sampler, matrix(2));
    rest();
    want(sampler, matrix(3));
    expect(asked[0]!.stopped).toBe(true);
    rest();
    asked[1]!.answer(found);
    expect(sampler.find(samplingKey(matrix(3)))).toBe(found);
  });

  it('asks nothing twice, nor anything because a weight moved', () => {
    const { sampler, asked, rest } = byHand();
    want(sampler, matrix(2));
    want(sampler, matrix(2));
    rest();
    asked[0]!.answer(found);
    want(sampler, { ...matrix(2), criteria: matrix(2).criteria.map((criterion) => ({ ...criterion, weight: 7 })) });
    rest();
    expect(asked).toHaveLength(1);
  });

  it('keeps to the first look where the browser cannot sample, without asking again and again', () => {
    const { sampler, asked, rest } = byHand();
    want(sampler, matrix(2));
    rest();
    asked[0]!.answer(null);
    expect(sampler.find(samplingKey(matrix(2)))).toBe('none');
    want(sampler, matrix(2));
    rest();
    expect(asked).toHaveLength(1);
  });

  it('tells nobody who has left', () => {
    const { sampler, asked, rest } = byHand();
    const told = vi.fn();
    sampler.subscribe(told)();
    want(sampler, matrix(2));
    rest();
    asked[0]!.answer(found);
    expect(told).not.toHaveBeenCalled();
  });
});
