'use client';

import { clsx } from 'clsx';
import { Info } from 'lucide-react';
import * as Radix from 'radix-ui/tooltip';
import { useState, type ReactNode } from 'react';

interface TooltipProps {
  readonly content: ReactNode;
  /** Name of the button where it is only an icon; default "What this means". */
  readonly label?: string;
  /** The words explained; without them the button is a small icon. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A word of explanation, by pointing, by keyboard focus and by tapping. */
export function Tooltip({ content, label = 'What this means', children, className }: TooltipProps) {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const change = (next: boolean) => {
    if (next) setPlace(document.getElementById('main'));
    setOpen(next);
  };
  return (
    <Radix.Provider delayDuration={150}>
      <Radix.Root open={open} onOpenChange={change}>
        <Radix.Trigger
          type="button"
          aria-label={children ? undefined : label}
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            change(true);
          }}
          className={clsx(
            'cursor-help rounded-[4px] text-left',
            children ? 'underline decoration-ink3 decoration-dotted underline-offset-3' : 'inline-grid size-6 place-items-center align-middle text-ink3 hover:text-ink',
            className,
          )}
        >
          {children ?? <Info aria-hidden className="size-3.5" />}
        </Radix.Trigger>
        <Radix.Portal container={place}>
          <Radix.Content
            sideOffset={6}
            collisionPadding={12}
            className="z-50 max-w-72 rounded-control bg-ink px-3 py-2 text-small text-paper print:hidden"
          >
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
