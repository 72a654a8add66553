import { describe, expect, it } from 'vitest';
import { isAsFreshAs } from '@/lib/client/retained-stores';
import { openWorkspace } from '@/lib/client/workspace-state';
import { ID, offerWith, viewWith } from './support';

describe('isAsFreshAs', () => {
  const state = openWorkspace(viewWith({ version: 2, matrixVersion: 2, offers: [{ version: 2, offer: offerWith() }] }));
  const view = viewWith({ version: 2, matrixVersion: 2, offers: [{ version: 2, offer: offerWith() }] });

  it('holds against the same view and an older one', () => {
    expect(isAsFreshAs(state, view)).toBe(true);
    expect(isAsFreshAs(state, { ...view, version: 1, offers: [] })).toBe(true);
  });

  it.each([
    ['frame', { version: 3 }],
    ['matrix', { matrixVersion: 3 }],
    ['offer', { offers: [{ version: 3, offer: offerWith() }] }],
    ['unknown offer', { offers: [{ version: 1, offer: offerWith({ id: ID.b }) }] }],
  ])('fails against a newer %s', (_, change) => {
    expect(isAsFreshAs(state, { ...view, ...change })).toBe(false);
  });
});
