const PREFIX = 'counterweight:unsent:';

/** What was typed into a form of this tab and not sent, as it was kept; null where there is nothing, or nothing readable. */
export function readUnsent(name: string): unknown {
  try {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept === null ? null : (JSON.parse(kept) as unknown);
  } catch {
    return null;
  }
}

/** Keeps what is typed in this tab until it is sent; null forgets it. Does nothing where the browser keeps nothing. */
export function keepUnsent(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Storage is full or blocked: the form goes on, it only does not survive a reload.
  }
}

/** Forgets everything that was typed in this tab and not sent. */
export function forgetUnsent(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
