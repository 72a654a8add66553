/** Typed texts that cannot be part of the offer yet, by dot-separated path, with what is wrong with each. */
export type PendingFields = Readonly<Record<string, PendingField>>;

export interface PendingField {
  readonly text: string;
  readonly message: string;
}

export const noPendingFields: PendingFields = {};
