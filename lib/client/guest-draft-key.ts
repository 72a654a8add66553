/** Where the browser keeps what a visitor changed. */
export const GUEST_DRAFT_KEY = 'counterweight:guest';

/** Whether there is a draft to read; asked before the code that reads it is fetched. */
export function hasGuestDraft(): boolean {
  try {
    return localStorage.getItem(GUEST_DRAFT_KEY) !== null;
  } catch {
    return false;
  }
}
