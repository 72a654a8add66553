import { describe, expect, it } from 'vitest';
import { firstDispute } from '@/lib/client/first-dispute';
import { workspaceActions } from '@/lib/client/workspace-actions';
import { criterionWith, failed, ID, offerWith, storeWith } from './support';

describe('firstDispute', () => {
  it('takes disputes one after the other, and forgets each once it is settled', async () => {
    const { store, calls, clock } = storeWith();
    const actions = workspaceActions(store);
    expect(firstDispute(store.get())).toBeNull();
    actions.setCriteria([criterionWith({ weight: 9 })]);
    actions.updateOffer(ID.a, offerWith({ base: 1 }));
    clock.pass(600);
    await calls.find((call) => call.verb === 'saveMatrix')!.answer(failed('conflict', { current: { version: 8, criteria: [criterionWith({ weight: 3 })] } }));
    await calls.find((call) => call.verb === 'saveOffer')!.answer(failed('conflict', { current: { version: 5, offer: offerWith({ base: 9 }) } }));
    expect(firstDispute(store.get())).toMatchObject({ kind: 'offer', id: ID.a, mine: { base: 1 }, theirs: { base: 9 } });
    actions.settleOfferConflict(ID.a, 'theirs');
    expect(firstDispute(store.get())).toMatchObject({ kind: 'matrix', mine: { criteria: [{ weight: 9 }] }, theirs: { criteria: [{ weight: 3 }] } });
    actions.settleMatrixConflict('mine');
    expect(firstDispute(store.get())).toBeNull();
    clock.pass(600);
    expect(calls.at(-1)).toMatchObject({ verb: 'saveMatrix', args: [ID.comparison, 8, { criteria: [criterionWith({ weight: 9 })], weighing: 'sliders', hidesTotals: false }] });
  });
});
