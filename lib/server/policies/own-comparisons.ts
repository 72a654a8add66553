import 'server-only';
import type { Viewer } from '../session/viewer';

/** Which comparisons a person may read and change: their own, unless deleted. For the `where` of every query on one. */
export const ownComparisons = (viewer: Viewer) => ({ userId: viewer.userId, deletedAt: null });

/** Which comparisons a person may bring back: their own that were deleted after `since`. */
export const ownDeletedComparisons = (viewer: Viewer, since: Date) => ({ userId: viewer.userId, deletedAt: { gt: since } });
