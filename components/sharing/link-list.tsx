'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ShareLinkView } from '@/lib/engine/comparison/share-link-view';
import { formatRelative } from '@/lib/format/format-relative';
import { RevokeDialog } from './revoke-dialog';

interface LinkListProps {
  readonly links: readonly ShareLinkView[];
  readonly now: number;
  readonly onRevoke: (link: ShareLinkView) => Promise<void>;
}

/** The links that are open, with when they end and when they were last opened. */
export const LinkList = ({ links, now, onRevoke }: LinkListProps) => {
  const [asking, setAsking] = useState<ShareLinkView | null>(null);
  if (links.length === 0) return <p className="mt-5 border-t border-line2 pt-4 text-small text-ink3">No links yet: nobody reads this comparison by a link.</p>;
  return (
    <>
      <ul className="mt-5 border-t border-line2">
        {links.map((link) => (
          <li key={link.id} className="flex items-center justify-between gap-4 border-b border-line2 py-3 last:border-0">
            <span className="min-w-0">
              <span className="block truncate font-medium">{link.label || 'Link without a name'}</span>
              <span className="block text-small text-ink3">{linkText(link, now)}</span>
            </span>
            <Button size="sm" onClick={() => setAsking(link)}>
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <RevokeDialog link={asking} description="Whoever has it sees nothing from now on. A revoked link cannot be opened again; you can always make a new one." onRevoke={onRevoke} onClose={() => setAsking(null)} />
    </>
  );
};

/**
 * When a link was made, ends and was last opened.
 *
 * @example 'made 2 days ago · expires in 28 days · opened just now'
 */
function linkText(link: ShareLinkView, now: number): string {
  const end = link.expiresAt === null ? 'never expires' : link.state === 'expired' ? `expired ${formatRelative(link.expiresAt, now)}` : `expires ${formatRelative(link.expiresAt, now)}`;
  const opened = link.lastOpenedAt === null ? 'not opened yet' : `opened ${formatRelative(link.lastOpenedAt, now)}`;
  return `made ${formatRelative(link.createdAt, now)} · ${end} · ${opened}`;
}
