'use client';

import { formatRelative } from '@/lib/format/format-relative';
import { Button } from './button';

interface DeletedListProps {
  readonly items: readonly { readonly id: string; readonly name: string; /** ISO instant. */ readonly deletedAt: string }[];
  readonly now: number;
  readonly onRestore: (id: string) => void;
  /** One of them is being brought back. */
  readonly busy?: boolean;
  readonly className?: string;
}

/** What was deleted in the last 30 days and can be brought back; nothing where there is nothing. */
export const DeletedList = ({ items, now, onRestore, busy = false, className }: DeletedListProps) =>
  items.length === 0 ? null : (
    <details className={className}>
      <summary className="text-small font-medium text-ink2">Deleted in the last 30 days ({items.length})</summary>
      <ul className="mt-3 grid max-w-140 grid-cols-[minmax(0,1fr)] gap-2">
        {items.map(({ id, name, deletedAt }) => (
          <li key={id} className="flex items-center justify-between gap-3 rounded-control border border-line px-4 py-2.5">
            <span className="min-w-0">
              <span dir="auto" className="block truncate text-left">
                {name}
              </span>
              <span className="block text-small text-ink3">deleted {formatRelative(deletedAt, now)}</span>
            </span>
            <Button size="sm" className="shrink-0" disabled={busy} onClick={() => onRestore(id)}>
              Bring back
              <span className="sr-only"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
