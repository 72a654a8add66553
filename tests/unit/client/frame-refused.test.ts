import { describe, expect, it } from 'vitest';
import { saveReport } from '@/lib/client/save-report';
import { workspaceActions } from '@/lib/client/workspace-actions';
import { comparisonOf } from '@/lib/client/workspace-state';
import { failed, ID, offerWith, saved, storeWith } from './support';

const frame = (change: object) => ({ current: { version: 4, name: 'Spring offers', offerIds: [ID.a, ID.b], ...change } });
const stranger = '019200aa-0000-7000-8000-0000000000ee';
const ids = (store: ReturnType<typeof storeWith>['store']) => comparisonOf(store.get()).offers.map((offer) => offer.id);

describe('a refused change of the frame', () => {
  it('asks when both tabs have renamed the comparison', async () => {
    const { store, calls, last, clock } = storeWith();
    const actions = workspaceActions(store);
    actions.rename('Mine');
    clock.pass(600);
    await last().answer(failed('conflict', frame({ name: 'Theirs' })));
    clock.pass(60_000);
    expect(saveReport(store.get()).state).toBe('conflict');
    expect(calls).toHaveLength(1);
    actions.settleFrameConflict('theirs');
    expect(comparisonOf(store.get()).name).toBe('Theirs');
    clock.pass(60_000);
    expect(calls).toHaveLength(1);
  });

  it('puts an offer added elsewhere into the order, and says that this tab is behind', async () => {
    const { store, last, clock } = storeWith();
    workspaceActions(store).moveOffer(ID.b, 0);
    clock.pass(600);
    await last().answer(failed('conflict', frame({ version: 1, offerIds: [ID.a, ID.b, stranger] })));
    clock.pass(0);
    expect(last().args).toEqual([ID.comparison, 1, [ID.b, ID.a, stranger]]);
    expect(store.get().isBehind).toBe(true);
  });

  it('lets an offer go that was deleted elsewhere', async () => {
    const { store, calls, last, clock } = storeWith();
    workspaceActions(store).moveOffer(ID.b, 0);
    clock.pass(600);
    await last().answer(failed('conflict', frame({ offerIds: [ID.a] })));
    clock.pass(60_000);
    expect(ids(store)).toEqual([ID.a]);
    expect(calls).toHaveLength(1);
    expect(saveReport(store.get()).state).toBe('saved');
  });

  it('takes a lost answer for what it is', async () => {
    const { store, calls, last, clock } = storeWith();
    workspaceActions(store).moveOffer(ID.b, 0);
    clock.pass(600);
    await last().answer(failed('conflict', frame({ offerIds: [ID.b, ID.a] })));
    clock.pass(60_000);
    expect(calls).toHaveLength(1);
    expect(saveReport(store.get()).state).toBe('saved');
  });
});

describe('an offer with unsaved edits that was deleted elsewhere', () => {
  const gone = async () => {
    const parts = storeWith();
    workspaceActions(parts.store).updateOffer(ID.a, offerWith({ base: 1 }));
    parts.clock.pass(600);
    await parts.last().answer(failed('not-found'));
    return parts;
  };

  it('waits for the person', async () => {
    const { store, calls, clock } = await gone();
    clock.pass(60_000);
    expect(saveReport(store.get()).state).toBe('conflict');
    expect(calls).toHaveLength(1);
  });

  it('becomes a new offer in its place when it is kept', async () => {
    const { store, calls, last, clock } = await gone();
    workspaceActions(store).settleGoneOffer(ID.a, 'keep');
    clock.pass(600);
    expect(calls.map((call) => call.verb)).toEqual(['saveOffer', 'createOffer']);
    expect(last().args[1]).toMatchObject({ company: 'Acme', base: 1 });
    await last().answer(saved(1));
    expect(comparisonOf(store.get()).offers.map((offer) => offer.company)).toEqual(['Acme', 'Basalt']);
    expect(ids(store)[0]).not.toBe(ID.a);
  });

  it('goes when it is let go', async () => {
    const { store, calls, clock } = await gone();
    workspaceActions(store).settleGoneOffer(ID.a, 'drop');
    clock.pass(60_000);
    expect(ids(store)).toEqual([ID.b]);
    expect(calls.map((call) => call.verb)).toEqual(['saveOffer']);
  });
});
