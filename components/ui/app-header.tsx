import { clsx } from 'clsx';
import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { Logo } from './logo';
import { ThemeToggle } from './theme-toggle';

interface AppHeaderProps {
  /** Where the mark leads. */
  readonly home: string;
  /** The way to this page; the last one is the page itself. */
  readonly crumbs?: readonly { readonly label: ReactNode; readonly href?: string }[];
  /** Buttons at the right. */
  readonly children?: ReactNode;
}

/** The bar over every page. */
export function AppHeader({ home, crumbs = [], children }: AppHeaderProps) {
  return (
    <header className="flex min-h-13.5 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-5 py-2.5 sm:gap-x-5 md:px-8 print:hidden">
      <Link href={home} className="flex items-center gap-2.25 rounded-[4px] font-serif text-[16px] font-semibold tracking-[-.01em]">
        <Logo />
        <span className={clsx(crumbs.length > 0 && 'max-sm:sr-only')}>Counterweight</span>
      </Link>
      {crumbs.length > 0 ? (
        <nav aria-label="Breadcrumb" className="min-w-40 flex-1">
          <ol className="flex min-w-0 items-center gap-2.5 text-ink2">
            {crumbs.map((crumb, index) => {
              const last = index === crumbs.length - 1;
              return (
                <Fragment key={index}>
                  {index > 0 ? <li aria-hidden className="max-sm:hidden">/</li> : null}
                  <li className={clsx('min-w-0', last ? 'truncate font-medium text-ink' : 'shrink-0 max-sm:hidden')} aria-current={last ? 'page' : undefined}>
                    {crumb.href ? (
                      <Link href={crumb.href} className="rounded-[4px] hover:text-ink">
                        {crumb.label}
                      </Link>
                    ) : (
                      crumb.label
                    )}
                  </li>
                </Fragment>
              );
            })}
          </ol>
        </nav>
      ) : null}
      <div className="ml-auto flex items-center gap-2">
        {children}
        <ThemeToggle />
      </div>
    </header>
  );
}
