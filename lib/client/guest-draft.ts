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

/**
 * Hands what a visitor changed to `send` and forgets it once that has succeeded. One tab at a time, so that it is taken in
 * once however many are open; where the browser has no locks (on a plain http address) they may meet.
 *
 * @returns what `send` answered; null where there was nothing to send
 */
export async function handOverGuestDraft<Result extends { readonly ok: boolean }>(send: (draft: ComparisonDocument) => Promise<Result>): Promise<Result | null> {
  const handOver = async () => {
    const draft = readGuestDraft();
    if (draft === null) return null;
    const result = await send(draft);
    if (result.ok) clearGuestDraft();
    return result;
  };
  return 'locks' in navigator ? await navigator.locks.request(GUEST_DRAFT_KEY, handOver) : handOver();
}

export function clearGuestDraft(): void {
  try {
    localStorage.removeItem(GUEST_DRAFT_KEY);
  } catch {
    // Nothing was kept.
  }
}
