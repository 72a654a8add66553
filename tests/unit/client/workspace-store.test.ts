import { describe, expect, it } from 'vitest';
import { saveReport } from '@/lib/client/save-report';
import { workspaceActions } from '@/lib/client/workspace-actions';
import { comparisonOf } from '@/lib/client/workspace-state';
import { criterionWith, failed, ID, memoryDrafts, offerWith, saved, storeWith, viewWith } from './support';

const companies = (store: ReturnType<typeof storeWith>['store']) => comparisonOf(store.get()).offers.map((offer) => offer.company);
const word = (store: ReturnType<typeof storeWith>['store']) => saveReport(store.get()).state;

describe('saving', () => {
  it('waits for a pause in typing, then sends the whole offer once', async () => {
    const { store, calls, last, clock, drafts } = storeWith();
    const { updateOffer } = workspaceActions(store);
    updateOffer(ID.a, offerWith({ base: 2 }));
    clock.pass(500);
    updateOffer(ID.a, offerWith({ base: 22 }));
    expect(drafts.kept.get(`offer:${ID.a}`)).toMatchObject({ version: 1, content: { base: 22 } });
    clock.pass(599);
    expect(calls).toHaveLength(0);
    clock.pass(1);
    expect(calls.map((call) => call.verb)).toEqual(['saveOffer']);
    expect(last().args).toEqual([ID.comparison, 1, offerWith({ base: 22 })]);
    expect(word(store)).toBe('saving');
    await last().answer(saved(2));
    expect(word(store)).toBe('saved');
    expect(drafts.kept.size).toBe(0);
    clock.pass(60_000);
    expect(calls).toHaveLength(1);
  });

  it('has one request under way for a document, and sends what was typed meanwhile from the new version', async () => {
    const { store, calls, last, clock } = storeWith();
    const { updateOffer } = workspaceActions(store);
    updateOffer(ID.a, offerWith({ base: 1 }));
    clock.pass(600);
    updateOffer(ID.a, offerWith({ base: 2 }));
    clock.pass(5_000);
    expect(calls).toHaveLength(1);
    await last().answer(saved(2));
    clock.pass(0);
    expect(calls).toHaveLength(2);
    expect(last().args.slice(1)).toEqual([2, offerWith({ base: 2 })]);
  });

  it('keeps the draft while offline and tries again, ever more slowly', async () => {
    const { store, calls, last, clock, drafts } = storeWith();
    workspaceActions(store).updateOffer(ID.a, offerWith({ base: 1 }));
    clock.pass(600);
    await last().answer(failed('offline'));
    expect(word(store)).toBe('offline');
    expect(drafts.kept.size).toBe(1);
    clock.pass(1_000);
    expect(calls).toHaveLength(2);
    await last().answer(failed('offline'));
    clock.pass(1_999);
    expect(calls).toHaveLength(2);
    clock.pass(1);
    expect(calls).toHaveLength(3);
    await last().answer(saved(2));
    expect(word(store)).toBe('saved');
    expect(drafts.kept.size).toBe(0);
  });

  it('says when the session has ended, keeps the draft, and sends it when asked again', async () => {
    const { store, calls, last, clock, drafts } = storeWith();
    workspaceActions(store).rename('Autumn');
    clock.pass(600);
    await last().answer(failed('unauthenticated'));
    clock.pass(600_000);
    expect(word(store)).toBe('signed-out');
    expect(calls).toHaveLength(1);
    expect(drafts.kept.get('frame')).toMatchObject({ content: { name: 'Autumn' } });
    store.flush();
    await last().answer(saved(2));
    expect(word(store)).toBe('saved');
  });

  it('does not repeat what the server calls invalid until it is changed', async () => {
    const { store, calls, last, clock, drafts } = storeWith();
    const { rename } = workspaceActions(store);
    rename('x');
    clock.pass(600);
    await last().answer(failed('invalid', { issues: [{ path: 'name', message: 'Another name' }] }));
    store.flush();
    clock.pass(600_000);
    expect(calls).toHaveLength(1);
    expect(word(store)).toBe('invalid');
    expect(drafts.kept.size).toBe(1);
    rename('xy');
    clock.pass(600);
    expect(calls).toHaveLength(2);
  });

  it('opens a conflict on a stale save, and saves over it when the person keeps theirs', async () => {
    const { store, calls, last, clock } = storeWith();
    const actions = workspaceActions(store);
    actions.updateOffer(ID.a, offerWith({ base: 1 }));
    clock.pass(600);
    await last().answer(failed('conflict', { current: { version: 5, offer: offerWith({ base: 9 }) } }));
    expect(word(store)).toBe('conflict');
    clock.pass(60_000);
    expect(calls).toHaveLength(1);
    actions.settleOfferConflict(ID.a, 'mine');
    clock.pass(600);
    expect(last().args).toEqual([ID.comparison, 5, offerWith({ base: 1 })]);
  });

  it('keeps mine as a copy: theirs stays, mine becomes an offer of its own', async () => {
    const { store, last, clock } = storeWith();
    const actions = workspaceActions(store);
    actions.updateOffer(ID.a, offerWith({ base: 1 }));
    clock.pass(600);
    await last().answer(failed('conflict', { current: { version: 5, offer: offerWith({ base: 9 }) } }));
    actions.settleOfferConflict(ID.a, 'copy');
    expect(comparisonOf(store.get()).offers.map((offer) => [offer.company, offer.base])).toEqual([['Acme', 9], ['Acme (copy)', 1], ['Basalt', 200_000]]);
  });

  it('goes on quietly when only the version of the frame has moved', async () => {
    const { store, calls, last, clock } = storeWith();
    workspaceActions(store).rename('Autumn');
    clock.pass(600);
    await last().answer(failed('conflict', { current: { version: 7, name: 'Spring offers' } }));
    clock.pass(0);
    expect(calls).toHaveLength(2);
    expect(last().args[1]).toMatchObject({ version: 7, name: 'Autumn' });
  });
});

describe('offers that come and go', () => {
  it('creates a new offer first, then puts it in its place, then sends its scores', async () => {
    const { store, calls, last, clock } = storeWith();
    const actions = workspaceActions(store);
    const copy = actions.duplicateOffer(ID.a)!;
    actions.setCriteria([criterionWith({ scores: { [copy]: 4 } })]);
    expect(companies(store)).toEqual(['Acme', 'Acme (copy)', 'Basalt']);
    clock.pass(600);
    expect(calls.map((call) => call.verb)).toEqual(['createOffer']);
    await last().answer(saved(1));
    clock.pass(0);
    expect(calls.map((call) => call.verb).slice(1).sort()).toEqual(['orderOffers', 'saveMatrix']);
    expect(calls.find((call) => call.verb === 'orderOffers')!.args[2]).toEqual([ID.a, copy, ID.b]);
  });

  it('deletes, and brings back where it was with its scores', async () => {
    const { store, calls, last, clock } = storeWith(viewWith({ criteria: [criterionWith({ scores: { [ID.a]: 3 } })] }));
    const undo = workspaceActions(store).removeOffer(ID.a);
    expect(companies(store)).toEqual(['Basalt']);
    clock.pass(600);
    expect(calls.map((call) => call.verb)).toEqual(['removeOffer']);
    await last().answer({ ok: true, body: null });
    clock.pass(0);
    expect(calls).toHaveLength(1);
    undo();
    expect(companies(store)).toEqual(['Acme', 'Basalt']);
    clock.pass(600);
    expect(last().verb).toBe('restoreOffer');
    await last().answer({ ok: true, body: null });
    clock.pass(0);
    expect(last().verb).toBe('orderOffers');
    expect(last().args[2]).toEqual([ID.a, ID.b]);
    expect(comparisonOf(store.get()).criteria[0]!.scores).toEqual({ [ID.a]: 3 });
  });

  it('never tells the server of an offer added and dropped at once', () => {
    const { store, calls, clock, drafts } = storeWith();
    const actions = workspaceActions(store);
    actions.removeOffer(actions.addOffer(offerWith({ id: '019200aa-0000-7000-8000-0000000000ff' }))!);
    clock.pass(60_000);
    expect(calls).toHaveLength(0);
    expect(drafts.kept.size).toBe(0);
  });

  it('holds twelve offers and no more', () => {
    const { store } = storeWith();
    const actions = workspaceActions(store);
    for (let count = 2; count < 12; count += 1) expect(actions.duplicateOffer(ID.a)).not.toBeNull();
    expect(actions.addOffer()).toBeNull();
    expect(actions.duplicateOffer(ID.b)).toBeNull();
    expect(companies(store)).toHaveLength(12);
  });
});

describe('drafts of an earlier visit', () => {
  it('shows and saves a draft of the same version', () => {
    const drafts = memoryDrafts({ [`offer:${ID.a}`]: { version: 1, content: offerWith({ base: 5 }), pending: { base: { text: 'a lot', value: null, message: 'No' } } } });
    const { store, calls, clock } = storeWith(viewWith(), drafts);
    clock.pass(0);
    expect(store.get().offers[ID.a]!.pending.base!.text).toBe('a lot');
    expect(calls.map((call) => call.verb)).toEqual(['saveOffer']);
  });

  it('asks about a draft that started from an older version', () => {
    const drafts = memoryDrafts({ [`offer:${ID.a}`]: { version: 1, content: offerWith({ base: 5 }) } });
    const view = viewWith({ offers: [{ version: 2, offer: offerWith({ base: 7 }) }] });
    const { store, calls, clock } = storeWith(view, drafts);
    clock.pass(60_000);
    expect(calls).toHaveLength(0);
    expect(store.get().offers[ID.a]!.document.conflict).toMatchObject({ version: 2, content: { base: 7 } });
  });

  it('sends an offer that never reached the server', () => {
    const id = '019200aa-0000-7000-8000-0000000000ff';
    const drafts = memoryDrafts({ [`offer:${id}`]: { version: 0, content: offerWith({ id, company: 'Cobalt' }) } });
    const { store, calls, clock } = storeWith(viewWith(), drafts);
    clock.pass(0);
    expect(companies(store)).toEqual(['Acme', 'Basalt', 'Cobalt']);
    expect(calls.map((call) => call.verb)).toEqual(['createOffer']);
  });

  it('ignores drafts that cannot be read', () => {
    const drafts = memoryDrafts({ frame: { version: 1, content: { name: 7 } }, [`offer:${ID.a}`]: { version: 1, content: 'x' } });
    const { store } = storeWith(viewWith(), drafts);
    expect(comparisonOf(store.get())).toEqual(comparisonOf(storeWith().store.get()));
  });
});
