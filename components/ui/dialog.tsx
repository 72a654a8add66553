'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import * as Radix from 'radix-ui/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';
import { overlayClass, sheetClass } from './sheet-class';
import { useReturnFocus } from './use-return-focus';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'md' | 'lg';
  readonly children?: ReactNode;
}

/** A window over the page; on a phone, a sheet from below. Escape closes it and focus goes back to where it was. */
export function Dialog({ open, onOpenChange, title, description, footer, size = 'md', children }: DialogProps) {
  const focus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlayClass} />
        <Radix.Content
          {...focus}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={clsx(sheetClass, size === 'lg' ? 'sm:max-w-180' : 'sm:max-w-115')}
        >
          <Radix.Title className="pr-8 text-[20px] leading-tight font-medium">{title}</Radix.Title>
          {description ? <Radix.Description className="mt-1.5 text-ink2">{description}</Radix.Description> : null}
          {children ? <div className="mt-4">{children}</div> : null}
          {footer ? <div className="mt-6 flex flex-wrap justify-end gap-2">{footer}</div> : null}
          <Radix.Close asChild>
            <IconButton label="Close" icon={<X aria-hidden className="size-4" />} className="absolute! top-4 right-4" />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
