'use client';

import { Button } from '@/components/ui/button';
import type { DeletedComparison } from '@/lib/engine/comparison/comparison-summary';
import { formatRelative } from '@/lib/format/format-relative';

interface DeletedComparisonsProps {
  readonly deleted: readonly DeletedComparison[];
  readonly now: number;
  readonly onRestore: (id: string) => void;
}

/** What was deleted in the last 30 days and can be brought back. */
export const DeletedComparisons = ({ deleted, now, onRestore }: DeletedComparisonsProps) =>
  deleted.length === 0 ? null : (
    <details className="mt-10">
      <summary className="text-small font-medium text-ink2">Deleted in the last 30 days ({deleted.length})</summary>
      <ul className="mt-3 grid max-w-140 gap-2">
        {deleted.map((comparison) => (
          <li key={comparison.id} className="flex items-center justify-between gap-3 rounded-control border border-line px-4 py-2.5">
            <span className="min-w-0">
              <span className="block truncate">{comparison.name}</span>
              <span className="block text-small text-ink3">deleted {formatRelative(comparison.deletedAt, now)}</span>
            </span>
            <Button size="sm" onClick={() => onRestore(comparison.id)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
