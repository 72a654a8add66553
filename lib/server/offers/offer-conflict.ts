import 'server-only';
import { ExpectedError } from '@/lib/errors';
import { toOffer } from './to-offer';

/** Refuses a save that started from another version than the stored one, and says what is stored. */
export const offerConflict = (stored: { readonly id: string; readonly version: number; readonly terms: unknown }) =>
  new ExpectedError('conflict', 'This offer was changed somewhere else in the meantime.', { current: { version: stored.version, offer: toOffer(stored) } });
