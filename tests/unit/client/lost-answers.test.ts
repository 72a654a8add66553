import { describe, expect, it } from 'vitest';
import { saveReport } from '@/lib/client/save-report';
import { workspaceActions } from '@/lib/client/workspace-actions';
import { comparisonOf } from '@/lib/client/workspace-state';
import { failed, ID, offerWith, saved, storeWith } from './support';

const open = () => {
  const opened = storeWith();
  return { ...opened, actions: workspaceActions(opened.store), report: () => saveReport(opened.store.get()).state };
};

const stale = (version: number, base: number) => failed('conflict', { current: { version, offer: offerWith({ base }) } });

describe('an answer that was lost', () => {
  it('sends an edit that was taken back too: the server may have taken the edit', async () => {
    const { actions, clock, last, report } = open();
    actions.updateOffer(ID.a, offerWith({ base: 300_000 }));
    clock.pass(600);
    await last().answer(failed('offline'));
    actions.updateOffer(ID.a, offerWith());
    clock.pass(600);
    expect(last()).toMatchObject({ verb: 'saveOffer', args: [ID.comparison, 1, { base: 200_000 }] });
    await last().answer(saved(2));
    expect(report()).toBe('saved');
  });

  it('takes what it sent itself for no stranger: later typing goes on from there', async () => {
    const { actions, clock, last, store, report } = open();
    actions.updateOffer(ID.a, offerWith({ base: 300_000 }));
    clock.pass(600);
    await last().answer(failed('offline'));
    actions.updateOffer(ID.a, offerWith({ base: 310_000 }));
    clock.pass(600);
    await last().answer(stale(2, 300_000));
    expect(store.get().offers[ID.a]?.document.conflict).toBeNull();
    clock.pass(0);
    expect(last()).toMatchObject({ verb: 'saveOffer', args: [ID.comparison, 2, { base: 310_000 }] });
    await last().answer(saved(3));
    expect(report()).toBe('saved');
  });

  it('still asks where somebody else has saved meanwhile', async () => {
    const { actions, clock, last, report } = open();
    actions.updateOffer(ID.a, offerWith({ base: 300_000 }));
    clock.pass(600);
    await last().answer(failed('offline'));
    clock.pass(1_000);
    await last().answer(stale(2, 250_000));
    expect(report()).toBe('conflict');
  });

  it('knows its own name of the comparison again, whatever became of the order', async () => {
    const { actions, clock, last, store } = open();
    actions.rename('Autumn');
    clock.pass(600);
    await last().answer(failed('offline'));
    actions.rename('Winter');
    clock.pass(600);
    await last().answer(failed('conflict', { current: { version: 2, name: 'Autumn', offerIds: [ID.b, ID.a] } }));
    expect(store.get().frame.conflict).toBeNull();
    clock.pass(0);
    expect(last()).toMatchObject({ verb: 'updateComparison', args: [ID.comparison, { version: 2, name: 'Winter' }] });
  });

  it('asks for an offer back whose delete was never answered', async () => {
    const { actions, clock, last, report } = open();
    const undo = actions.removeOffer(ID.a);
    clock.pass(600);
    await last().answer(failed('offline'));
    undo();
    clock.pass(600);
    expect(last()).toMatchObject({ verb: 'restoreOffer', args: [ID.comparison, ID.a] });
    await last().answer(saved(1));
    clock.pass(0);
    if (last().verb === 'orderOffers') await last().answer(saved(2));
    expect(report()).toBe('saved');
  });

  it('is forgotten once the delete has come through', async () => {
    const { actions, calls, clock, last, report } = open();
    actions.removeOffer(ID.a);
    clock.pass(600);
    await last().answer(failed('invalid'));
    clock.pass(0);
    expect(calls).toHaveLength(1);
    clock.pass(1_000);
    await last().answer(failed('not-found'));
    expect(report()).toBe('saved');
    actions.updateOffer(ID.b, offerWith({ id: ID.b, company: 'Basalt', base: 1 }));
    clock.pass(600);
    actions.updateOffer(ID.b, offerWith({ id: ID.b, company: 'Basalt', base: 2 }));
    await last().answer(saved(2));
    clock.pass(0);
    expect(last()).toMatchObject({ verb: 'saveOffer', args: [ID.comparison, 2, { base: 2 }] });
  });
});

it('keeps an offer that is not stored yet when the stored name is taken', async () => {
  const { actions, calls, clock, store } = open();
  actions.rename('Mine');
  const added = actions.addOffer();
  clock.pass(600);
  const patch = calls.find((call) => call.verb === 'updateComparison');
  await patch?.answer(failed('conflict', { current: { version: 2, name: 'Theirs', offerIds: [ID.a, ID.b] } }));
  actions.settleFrameConflict('theirs');
  expect(store.get().frame.content).toMatchObject({ name: 'Theirs' });
  expect(comparisonOf(store.get()).offers.map((offer) => offer.id)).toEqual([ID.a, ID.b, added]);
});
