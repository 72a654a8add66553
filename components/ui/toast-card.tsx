'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';

export interface Toast {
  readonly message: string;
  /** Takes back what was done; a rejection is shown and can be tried again. */
  readonly undo?: () => void | Promise<void>;
  readonly tone?: 'plain' | 'bad';
  /** Seconds it stays; default 6, or 10 with an undo. */
  readonly seconds?: number;
}

/** One message. It waits while pointed at or in focus, and while taking back is under way. */
export function ToastCard({ toast, onGone }: { readonly toast: Toast; readonly onGone: () => void }) {
  const [held, setHeld] = useState(false);
  const [undoing, setUndoing] = useState<'no' | 'yes' | 'failed'>('no');
  const gone = useEffectEvent(onGone);
  const seconds = toast.seconds ?? (toast.undo ? 10 : 6);
  const waiting = held || undoing !== 'no';
  useEffect(() => {
    if (waiting) return undefined;
    const timer = setTimeout(() => gone(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [waiting, seconds]);

  const undo = async () => {
    if (undoing === 'yes') return;
    setUndoing('yes');
    try {
      await toast.undo?.();
      onGone();
    } catch {
      setUndoing('failed');
    }
  };

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => event.key === 'Escape' && onGone()}
      className={clsx(
        'pointer-events-auto flex max-w-full items-center gap-3 rounded-control py-2 pr-2 pl-4 text-[13px] shadow-[0_12px_32px_-16px_#0006]',
        toast.tone === 'bad' || undoing === 'failed' ? 'border border-bad bg-bad-soft text-bad' : 'bg-ink text-paper',
      )}
    >
      <span className="min-w-0 [overflow-wrap:anywhere]">{undoing === 'failed' ? 'That could not be undone.' : toast.message}</span>
      {toast.undo ? (
        <button type="button" onClick={() => void undo()} aria-busy={undoing === 'yes' || undefined} className="min-h-8 rounded-[5px] px-2 font-semibold underline underline-offset-3 -outline-offset-2! outline-current!">
          {undoing === 'failed' ? 'Try again' : 'Undo'}
        </button>
      ) : null}
      <button type="button" onClick={onGone} aria-label="Dismiss" className="grid size-8 shrink-0 place-items-center rounded-[5px] -outline-offset-2! outline-current!">
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
