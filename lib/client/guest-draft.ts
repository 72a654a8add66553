import { comparisonDocumentSchema, type ComparisonDocument } from '@/lib/schemas/comparison';

const KEY = 'counterweight:guest';

/** What a visitor changed before having an account; null when there is nothing, or nothing readable. */
export function readGuestDraft(): ComparisonDocument | null {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === null) return null;
    const parsed = comparisonDocumentSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps what a visitor changed in this browser; does nothing where the browser keeps nothing. */
export function writeGuestDraft(document: ComparisonDocument): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(document));
  } catch {
    // Storage is full or blocked: the page goes on, it only cannot remember.
  }
}

export function clearGuestDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
