import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { WorkspaceState } from './workspace-state';
import type { WorkspaceStore } from './workspace-store';

const stores = new Map<string, WorkspaceStore>();

/** Whether a state knows everything that a view from the server says, and perhaps more. */
export const isAsFreshAs = (state: WorkspaceState, view: ComparisonView): boolean =>
  state.frame.version >= view.version &&
  state.matrix.version >= view.matrixVersion &&
  view.offers.every(({ offer, version }) => (state.offers[offer.id]?.document.version ?? -1) >= version);

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
