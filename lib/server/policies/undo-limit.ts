import 'server-only';

const UNDO_DAYS = 30;

/** What was deleted before this instant is gone for good. */
export const undoLimit = (now: Date): Date => new Date(now.getTime() - UNDO_DAYS * 24 * 60 * 60 * 1000);
