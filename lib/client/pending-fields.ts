import type { Offer } from '@/lib/engine/offer/offer';

/** Something typed that cannot be part of the offer yet. */
export interface PendingField {
  /** The typed text where it cannot be read; null where it was read as `value` and the offer cannot hold that. */
  readonly text: string | null;
  readonly value: unknown;
  readonly message: string;
}

/** By dot-separated path of the field in the offer. */
export type PendingFields = Readonly<Record<string, PendingField>>;

export const noPendingFields: PendingFields = {};

/** An offer that can be saved at any time, and beside it what was typed that it cannot hold. */
export interface EditedOffer {
  readonly offer: Offer;
  readonly pending: PendingFields;
}

export interface FieldEdit {
  readonly path: string;
  readonly value: unknown;
  /** Set where the text could not be read. */
  readonly text: string | null;
  /** What is wrong with the text, where it could not be read. */
  readonly message?: string;
}

/** What waits but for some paths. */
export const withoutPending = (pending: PendingFields, paths: readonly string[]): PendingFields => {
  if (paths.every((path) => !(path in pending))) return pending;
  return Object.fromEntries(Object.entries(pending).filter(([path]) => !paths.includes(path)));
};

/** Forgets what waits under a part of the offer that is being replaced. */
export const dropPendingUnder = (pending: PendingFields, path: string): PendingFields =>
  withoutPending(pending, Object.keys(pending).filter((one) => one === path || one.startsWith(`${path}.`)));
