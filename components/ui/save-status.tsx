'use client';

import { clsx } from 'clsx';
import { formatRelative } from '@/lib/format/format-relative';
import { Button } from './button';
import { useNow } from './use-now';

type SaveStatusState = 'saved' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'invalid';

interface SaveStatusProps {
  readonly state: SaveStatusState;
  /** Instant of the last save: milliseconds since 1970 or ISO text. */
  readonly at?: number | string | null;
  /** One sentence that says more than the state's own words. */
  readonly message?: string | null;
  readonly onRetry?: () => void;
  readonly className?: string;
}

const words: Record<SaveStatusState, string> = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline: kept in this browser',
  'signed-out': 'Signed out: kept in this browser',
  conflict: 'Changed in another tab',
  invalid: 'Not all of it is saved',
};

/** How saving stands, in a few words. Trouble is announced; the passing of time is not. */
export function SaveStatus({ state, at = null, message, onRetry, className }: SaveStatusProps) {
  const now = useNow();
  const calm = state === 'saved' || state === 'saving';
  const since = at === null ? 0 : typeof at === 'number' ? at : Date.parse(at);
  const when = state === 'saved' && at !== null && now !== null ? ` ${formatRelative(since, Math.max(now, since))}` : '';
  const said = message ?? words[state];
  return (
    <span className={clsx('inline-flex items-center gap-2 text-small print:hidden', calm ? 'text-ink3' : 'text-question', className)}>
      <span role="status" className="sr-only">
        {state === 'saving' ? '' : said}
      </span>
      <span aria-hidden className="whitespace-nowrap">
        {said}
        {when}
      </span>
      {onRetry && state === 'offline' ? (
        <Button size="sm" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </span>
  );
}
