'use client';

import { clsx } from 'clsx';
import * as Radix from 'radix-ui/alert-dialog';
import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { overlayClass, sheetClass } from './sheet-class';
import { TextInput } from './text-input';
import { useReturnFocus } from './use-return-focus';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description: ReactNode;
  readonly confirmLabel: string;
  /** The window stays open until the caller closes it, so that a failure can be shown in it. */
  readonly onConfirm: () => void;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** Must be typed before confirming; for what cannot be undone. */
  readonly typed?: { readonly label: string; readonly text: string };
  /** More inside the window: a further field, or what went wrong. */
  readonly children?: ReactNode;
}

export function ConfirmDialog({ open, onOpenChange, title, description, confirmLabel, onConfirm, danger, busy, typed, children }: ConfirmDialogProps) {
  const [text, setText] = useState('');
  const focus = useReturnFocus();
  const ready = !typed || text.trim().toLowerCase() === typed.text.toLowerCase();
  const change = (next: boolean) => {
    setText('');
    onOpenChange(next);
  };
  return (
    <Radix.Root open={open} onOpenChange={change}>
      <Radix.Portal>
        <Radix.Overlay className={overlayClass} />
        <Radix.Content {...focus} className={clsx(sheetClass, 'sm:max-w-105')}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (ready && !busy) onConfirm();
            }}
          >
            <Radix.Title className="text-[20px] leading-tight font-medium">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="mt-2 text-ink2">{description}</div>
            </Radix.Description>
            {typed ? <TextInput className="mt-4" label={typed.label} value={text} onText={setText} autoComplete="off" spellCheck={false} /> : null}
            {children ? <div className="mt-4">{children}</div> : null}
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <Radix.Cancel asChild>
                <Button>Cancel</Button>
              </Radix.Cancel>
              <Button type="submit" variant={danger ? 'danger' : 'primary'} busy={busy} disabled={!ready}>
                {confirmLabel}
              </Button>
            </div>
          </form>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
