'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

interface NavTab {
  readonly href: string;
  readonly label: string;
  /** A short amber text after the label, such as "6 open questions". */
  readonly mark?: string;
  /** Somebody is about to open it. */
  readonly onApproach?: () => void;
}

interface NavTabsProps {
  readonly label: string;
  readonly tabs: readonly NavTab[];
  readonly className?: string;
}

/** The rooms of a place as links in a row; on a small screen the row scrolls and keeps the present one in sight. */
export function NavTabs({ label, tabs, className }: NavTabsProps) {
  const pathname = usePathname();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && current) row.current.scrollLeft = current.offsetLeft - (row.current.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={row} aria-label={label} className={clsx('relative flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none] print:hidden', className)}>
      {tabs.map((tab) => {
        const here = pathname === tab.href || pathname.startsWith(`${tab.href}/`);
        return (
          <Link
            key={tab.href}
            href={tab.href}
            onPointerEnter={tab.onApproach}
            onFocus={tab.onApproach}
            aria-current={here ? 'page' : undefined}
            className={clsx(
              'flex shrink-0 items-baseline gap-1.5 border-b-2 px-3.5 pt-2.25 pb-2.5 font-medium whitespace-nowrap transition-colors -outline-offset-2!',
              here ? 'border-accent text-ink' : 'border-transparent text-ink2 hover:text-ink',
            )}
          >
            {tab.label}
            {tab.mark ? <sup className="top-0 self-start text-[11px] leading-4 font-semibold text-question">{tab.mark}</sup> : null}
          </Link>
        );
      })}
    </nav>
  );
}
