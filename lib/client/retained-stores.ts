import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import { clearDrafts } from './drafts';
import { forgetUnsent } from './unsent';
import type { WorkspaceState } from './workspace-state';
import type { WorkspaceStore } from './workspace-store';

const stores = new Map<string, WorkspaceStore>();

/** Whether a state knows everything that a view from the server says, and perhaps more. */
export const isAsFreshAs = (state: WorkspaceState, view: ComparisonView): boolean =>
  state.frame.version >= view.version &&
  state.matrix.version >= view.matrixVersion &&
  view.offers.every(({ offer, version }) => (state.offers[offer.id]?.document.version ?? -1) >= version);

/**
 * Ends every store of this tab and forgets every draft this browser kept: on signing out. A save under way would otherwise
 * write its draft again once it is answered.
 */
export const forgetEverything = (): void => {
  for (const store of stores.values()) store.close();
  stores.clear();
  clearDrafts();
  forgetUnsent();
};

/**
 * The store of a comparison in this tab. Walking away and back shows the page as the router remembers it, which may be
 * older than what was saved meanwhile: then the store that was kept goes on. The server keeps none, since it has many
 * visitors.
 */
export const openStore = (key: string, view: ComparisonView, make: () => WorkspaceStore): WorkspaceStore => {
  if (typeof window === 'undefined') return make();
  const kept = stores.get(key);
  if (kept !== undefined && isAsFreshAs(kept.get(), view)) return kept;
  const made = make();
  stores.set(key, made);
  return made;
};
