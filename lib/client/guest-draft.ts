import type { Comparison } from '@/lib/engine/comparison/comparison';
import { comparisonDocumentSchema, type ComparisonDocument } from '@/lib/schemas/comparison';
import { GUEST_DRAFT_KEY } from './guest-draft-key';

/** What a visitor changed before having an account; null when there is nothing, or nothing readable. */
export function readGuestDraft(): ComparisonDocument | null {
  try {
    const kept = localStorage.getItem(GUEST_DRAFT_KEY);
    if (kept === null) return null;
    const parsed = comparisonDocumentSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps what a visitor changed in this browser, as far as it is a whole comparison; does nothing where the browser keeps nothing. */
export function writeGuestDraft(comparison: Comparison): void {
  const document = comparisonDocumentSchema.safeParse({ format: 'counterweight/comparison', version: 1, ...comparison });
  if (!document.success) return;
  try {
    localStorage.setItem(GUEST_DRAFT_KEY, JSON.stringify(document.data));
  } catch {
    // Storage is full or blocked: the page goes on, it only cannot remember.
  }
}

export function clearGuestDraft(): void {
  try {
    localStorage.removeItem(GUEST_DRAFT_KEY);
  } catch {
    // Nothing was kept.
  }
}
