'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import * as Radix from 'radix-ui/dropdown-menu';
import { useId, useState, type ReactElement, type ReactNode } from 'react';

export type MenuItem =
  | 'separator'
  | {
      readonly label: string;
      readonly icon?: ReactNode;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onSelect?: () => void;
      /** A page to go to, or with `download` a file to fetch. */
      readonly href?: string;
      readonly download?: boolean;
    };

interface MenuProps {
  /** The button that opens the menu; it must take a ref. */
  readonly trigger: ReactElement;
  /** What the menu holds, said to screen readers. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
}

export function Menu({ trigger, label, items, align = 'end' }: MenuProps) {
  const id = useId();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Radix.Root modal={false} onOpenChange={(open) => open && setPlace(document.getElementById('main'))}>
      <Radix.Trigger asChild id={id}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal container={place}>
        <Radix.Content
          aria-labelledby={undefined}
          aria-label={label}
          data-opened-by={id}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className="z-50 min-w-44 rounded-control border border-line bg-card p-1 text-[13px] text-ink shadow-[0_12px_32px_-16px_#0005] print:hidden"
        >
          {items.map((item, index) =>
            item === 'separator' ? <Radix.Separator key={`separator-${index}`} className="my-1 h-px bg-line" /> : <Entry key={item.label} item={item} />,
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Entry({ item }: { readonly item: Exclude<MenuItem, 'separator'> }) {
  const look = clsx(
    'flex min-h-8 w-full cursor-pointer items-center gap-2.5 rounded-[5px] px-2.5 outline-none select-none pointer-coarse:min-h-11',
    'data-highlighted:bg-line2 data-disabled:cursor-not-allowed data-disabled:text-ink3',
    item.danger && 'text-bad data-highlighted:bg-bad-soft',
  );
  const content = (
    <>
      {item.icon}
      {item.label}
    </>
  );
  return (
    <Radix.Item asChild={Boolean(item.href)} disabled={item.disabled} onSelect={item.onSelect} className={look}>
      {item.href === undefined ? (
        content
      ) : item.download ? (
        <a href={item.href} download>
          {content}
        </a>
      ) : (
        <Link href={item.href}>{content}</Link>
      )}
    </Radix.Item>
  );
}
