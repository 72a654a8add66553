import { clsx } from 'clsx';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly icon?: ReactNode;
  /** What would be here and how it gets here. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
}

export function EmptyState({ title, icon, children, actions, className }: EmptyStateProps) {
  return (
    <div className={clsx('flex flex-col items-center rounded-card border border-dashed border-control px-6 py-14 text-center', className)}>
      {icon ? (
        <div aria-hidden className="mb-4 text-ink3">
          {icon}
        </div>
      ) : null}
      <h2 className="text-figure font-medium">{title}</h2>
      {children ? <div className="mt-2 max-w-[34em] text-ink2">{children}</div> : null}
      {actions ? <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
