import { describe, expect, it } from 'vitest';
import { firstDispute } from '@/lib/client/first-dispute';
import { saveReport } from '@/lib/client/save-report';
import { workspaceActions } from '@/lib/client/workspace-actions';
import { comparisonOf } from '@/lib/client/workspace-state';
import { failed, ID, memoryDrafts, offerWith, saved, storeWith, viewWith } from './support';

const companies = ({ store }: Pick<ReturnType<typeof storeWith>, 'store'>) => comparisonOf(store.get()).offers.map((offer) => offer.company);
const withoutA = viewWith({ version: 2, offers: [{ version: 1, offer: offerWith({ id: ID.b, company: 'Basalt' }) }] });
const fresh = '019200aa-0000-7000-8000-0000000000ff';

describe('an offer deleted while offline', () => {
  const deletedOffline = async () => {
    const first = storeWith();
    workspaceActions(first.store).removeOffer(ID.a);
    first.clock.pass(600);
    await first.last().answer(failed('offline'));
    return first.drafts;
  };

  it('stays deleted after a reload, and the server hears of it', async () => {
    const drafts = await deletedOffline();
    const again = storeWith(viewWith(), drafts);
    expect(companies(again)).toEqual(['Basalt']);
    again.clock.pass(0);
    expect(again.calls.map(({ verb, args }) => [verb, args[1]])).toEqual([['removeOffer', ID.a]]);
    await again.last().answer({ ok: true, body: null });
    expect(saveReport(again.store.get()).state).toBe('saved');
    expect(drafts.kept.size).toBe(0);
  });

  it('is not asked about where the delete had come through after all', async () => {
    const drafts = await deletedOffline();
    const again = storeWith(withoutA, drafts);
    again.clock.pass(60_000);
    expect(companies(again)).toEqual(['Basalt']);
    expect(firstDispute(again.store.get())).toBeNull();
    expect(again.calls).toHaveLength(0);
  });

  it('is kept no longer once it was brought back', async () => {
    const first = storeWith();
    const undo = workspaceActions(first.store).removeOffer(ID.a);
    expect(first.drafts.kept.get(`offer:${ID.a}`)).toMatchObject({ dropped: true });
    undo();
    expect(first.drafts.kept.size).toBe(0);
    await Promise.resolve();
  });
});

describe('a draft of an offer that was deleted elsewhere', () => {
  const kept = () => memoryDrafts({ [`offer:${ID.a}`]: { version: 1, content: offerWith({ base: 5 }) } });

  it('asks what is to become of it, and waits', () => {
    const drafts = kept();
    const opened = storeWith(withoutA, drafts);
    opened.clock.pass(60_000);
    expect(firstDispute(opened.store.get())).toMatchObject({ kind: 'gone', id: ID.a, company: 'Acme' });
    expect(saveReport(opened.store.get()).state).toBe('conflict');
    expect(opened.calls).toHaveLength(0);
    expect([...drafts.kept.keys()]).toEqual([`offer:${ID.a}`]);
  });

  it('becomes a new offer where it is kept', async () => {
    const drafts = kept();
    const opened = storeWith(withoutA, drafts);
    workspaceActions(opened.store).settleGoneOffer(ID.a, 'keep');
    opened.clock.pass(600);
    expect(opened.last()).toMatchObject({ verb: 'createOffer', args: [ID.comparison, { company: 'Acme', base: 5 }] });
    await opened.last().answer(saved(1));
    expect(companies(opened)).toEqual(['Basalt', 'Acme']);
    expect(drafts.kept.size).toBe(0);
  });

  it('is forgotten where it is let go', () => {
    const drafts = kept();
    const opened = storeWith(withoutA, drafts);
    workspaceActions(opened.store).settleGoneOffer(ID.a, 'drop');
    opened.clock.pass(60_000);
    expect(opened.calls).toHaveLength(0);
    expect(companies(opened)).toEqual(['Basalt']);
    expect(drafts.kept.size).toBe(0);
  });
});

describe('a draft of name and assumptions', () => {
  const { assumptions } = viewWith();
  const frameOf = (content: object) => memoryDrafts({ frame: { version: 1, content } });
  const opened = (content: object) => comparisonOf(storeWith(viewWith(), frameOf(content)).store.get());

  it.each([
    ['an emptied name', { name: '', currency: 'EUR', assumptions: { ...assumptions, raiseRate: 0.03 }, order: [ID.a, ID.b] }],
    ['a name of the wrong kind', { name: 7, currency: 'EUR', assumptions: { ...assumptions, raiseRate: 0.03 }, order: [ID.a, ID.b] }],
    ['no order', { name: 'Spring offers', currency: 'EUR', assumptions: { ...assumptions, raiseRate: 0.03 } }],
  ])('keeps what can be read beside %s', (_, content) => {
    expect(opened(content)).toMatchObject({ name: 'Spring offers', currency: 'EUR', assumptions: { ...assumptions, raiseRate: 0.03 } });
  });

  it('keeps each assumption that can be read, and the name beside one that cannot', () => {
    const content = { name: 'Autumn', currency: 'USD', order: [ID.b, ID.a], assumptions: { raiseRate: 'much', sharePriceGrowth: 0.1, colour: 'red' } };
    const read = opened(content);
    expect(read).toMatchObject({ name: 'Autumn', assumptions: { ...assumptions, sharePriceGrowth: 0.1 } });
    expect(read.assumptions).not.toHaveProperty('colour');
    expect(read.offers.map(({ id }) => id)).toEqual([ID.b, ID.a]);
  });

  it('is nothing where none of it can be read', () => {
    for (const content of [{}, { name: '', assumptions: 'none' }]) expect(opened(content)).toEqual(comparisonOf(storeWith().store.get()));
  });

  it('is not lost beside an offer that never reached the server', () => {
    const drafts = frameOf({ name: 'Autumn', currency: 'USD', assumptions, order: [fresh, ID.a, ID.b] });
    drafts.kept.set(`offer:${fresh}`, { version: 0, content: offerWith({ id: fresh, company: 'Cobalt' }) });
    const { store } = storeWith(viewWith(), drafts);
    expect(comparisonOf(store.get()).name).toBe('Autumn');
    expect(comparisonOf(store.get()).offers.map(({ id }) => id)).toEqual([fresh, ID.a, ID.b]);
  });

  it('opens no conflict over the order alone', () => {
    const drafts = frameOf({ name: 'Spring offers', currency: 'USD', assumptions, order: [ID.b, ID.a] });
    const { store } = storeWith(viewWith({ version: 4 }), drafts);
    expect(firstDispute(store.get())).toBeNull();
    expect(comparisonOf(store.get()).offers.map(({ id }) => id)).toEqual([ID.b, ID.a]);
  });
});
