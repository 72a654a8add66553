import { describe, expect, it } from 'vitest';
import { UncertaintyRunner, type UncertaintyReport, type UncertaintyWorker } from '@/lib/client/uncertainty-runner';
import type { Uncertainty } from '@/lib/engine/uncertainty/uncertainty';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { anOffer } from '@/tests/support/builders/an-offer';

const answer: Uncertainty = { paths: 100, seed: 1, error: 0.098, offers: [] };

class StandIn {
  onmessage: UncertaintyWorker['onmessage'] = null;
  onerror: UncertaintyWorker['onerror'] = null;
  readonly asked: unknown[] = [];
  isOpen = true;
  postMessage(question: unknown) {
    this.asked.push(question);
  }
  terminate() {
    this.isOpen = false;
  }
  tell(report: UncertaintyReport) {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data: report }));
  }
}

function surroundings() {
  const workers: StandIn[] = [];
  const waiting = new Set<() => void>();
  const runner = new UncertaintyRunner({
    open: () => {
      const worker = new StandIn();
      workers.push(worker);
      return worker;
    },
    later: (task) => {
      waiting.add(task);
      return () => void waiting.delete(task);
    },
  });
  const rest = () => {
    for (const task of [...waiting]) {
      waiting.delete(task);
      task();
    }
  };
  return { runner, workers, rest };
}

describe('drawing futures beside the page', () => {
  it('waits until the comparison rests, then reports how far it is and the answer', () => {
    const { runner, workers, rest } = surroundings();
    const reports: (UncertaintyReport | null)[] = [];
    runner.run(aComparison(), (report) => reports.push(report));
    expect(workers).toEqual([]);
    rest();
    workers[0]!.tell({ done: 0.5, uncertainty: null });
    workers[0]!.tell({ done: 1, uncertainty: answer });
    expect(reports).toEqual([{ done: 0.5, uncertainty: null }, { done: 1, uncertainty: answer }]);
    expect(workers[0]!.asked[0]).toEqual({ currency: 'USD', offers: [anOffer()], assumptions: aComparison().assumptions });
  });

  it('ends what is under way when something else is asked, and keeps a worker that has finished', () => {
    const { runner, workers, rest } = surroundings();
    const heard: string[] = [];
    runner.run(aComparison(), () => heard.push('first'));
    runner.run(aComparison(), () => heard.push('second'));
    rest();
    expect(workers.length).toBe(1);
    runner.run(aComparison(), () => heard.push('third'));
    expect(workers[0]!.isOpen).toBe(false);
    rest();
    workers[1]!.tell({ done: 1, uncertainty: answer });
    runner.run(aComparison(), () => heard.push('fourth'));
    rest();
    expect(workers.length).toBe(2);
    expect(workers[1]!.asked.length).toBe(2);
    expect(heard).toEqual(['third']);
  });

  it('lets its worker go when it is closed', () => {
    const { runner, workers, rest } = surroundings();
    runner.run(aComparison(), () => undefined);
    rest();
    workers[0]!.tell({ done: 1, uncertainty: answer });
    runner.close();
    expect(workers[0]!.isOpen).toBe(false);
  });

  it('says where the browser cannot do it', () => {
    const reports: unknown[] = [];
    const tasks: (() => void)[] = [];
    const runner = new UncertaintyRunner({
      open: () => {
        throw new Error('no workers here');
      },
      later: (task) => {
        tasks.push(task);
        return () => undefined;
      },
    });
    runner.run(aComparison(), (report) => reports.push(report));
    tasks.forEach((task) => task());
    expect(reports).toEqual([null]);
  });

  it('opens another worker after one has failed', () => {
    const { runner, workers, rest } = surroundings();
    const reports: unknown[] = [];
    runner.run(aComparison(), (report) => reports.push(report));
    rest();
    workers[0]!.onerror?.call(workers[0] as unknown as Worker, new Event('error') as ErrorEvent);
    runner.run(aComparison(), (report) => reports.push(report));
    rest();
    expect(reports).toEqual([null]);
    expect(workers.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });
});
