/** What stands in the fields of a choice or of the regret test. */
export interface ChoiceDraft {
  readonly offerId: string | null;
  readonly decidedOn: string | null;
  readonly why: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A choice as it was kept, or null where it is none. */
export function readChoice(kept: unknown): ChoiceDraft | null {
  if (typeof kept !== 'object' || kept === null || !('offerId' in kept && 'decidedOn' in kept && 'why' in kept)) return null;
  const { offerId, decidedOn, why } = kept;
  return (offerId === null || isText(offerId)) && (decidedOn === null || isText(decidedOn)) && isText(why) ? { offerId, decidedOn, why } : null;
}
