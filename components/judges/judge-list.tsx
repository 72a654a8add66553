'use client';

import { useState } from 'react';
import { RevokeDialog } from '@/components/sharing/revoke-dialog';
import { Button } from '@/components/ui/button';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import { formatRelative } from '@/lib/format/format-relative';

interface JudgeListProps {
  readonly judges: readonly JudgeView[];
  readonly now: number;
  readonly onClose: (judge: JudgeView) => Promise<void>;
  readonly onRemove: (judge: JudgeView) => Promise<void>;
}

/** Who was asked, whether they answered, and until when their link opens. */
export const JudgeList = ({ judges, now, onClose, onRemove }: JudgeListProps) => {
  const [asking, setAsking] = useState<JudgeView | null>(null);
  if (judges.length === 0) return <p className="mt-5 border-t border-line2 pt-4 text-small text-ink3">Nobody is asked yet.</p>;
  return (
    <>
      <ul className="mt-5 border-t border-line2">
        {judges.map((judge) => (
          <li key={judge.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line2 py-3 last:border-0">
            <span className="min-w-0 flex-1 basis-56">
              <span dir="auto" className="block truncate font-medium">
                {judge.name}
              </span>
              <span className="block text-small text-ink3">{judgeText(judge, now)}</span>
            </span>
            <span className="flex gap-2">
              {judge.state === 'open' ? (
                <Button size="sm" onClick={() => setAsking(judge)} aria-label={`Revoke the link of ${judge.name}`}>
                  Revoke
                </Button>
              ) : null}
              <Button size="sm" variant="ghost" onClick={() => void onRemove(judge)} aria-label={`Remove ${judge.name}`}>
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <RevokeDialog link={asking} description="It opens nothing from now on, and cannot be opened again. What was answered stays with you." onRevoke={onClose} onClose={() => setAsking(null)} />
    </>
  );
};

/**
 * How far an invitation has come, and until when it opens.
 *
 * @example 'answered 2 days ago · expires in 28 days · sees no pay'
 */
function judgeText({ state, expiresAt, lastOpenedAt, answeredAt, showsPay }: JudgeView, now: number): string {
  const came = answeredAt !== null ? `answered ${formatRelative(answeredAt, now)}` : lastOpenedAt !== null ? `opened ${formatRelative(lastOpenedAt, now)}, not answered yet` : 'not opened yet';
  const end = state === 'closed' ? 'link revoked' : `${state === 'expired' ? 'expired' : 'expires'} ${formatRelative(expiresAt, now)}`;
  return [came, end, ...(showsPay ? [] : ['sees no pay'])].join(' · ');
}
