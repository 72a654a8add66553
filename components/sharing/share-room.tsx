'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { api } from '@/lib/client/api';
import type { ShareLinkView } from '@/lib/engine/comparison/share-link-view';
import { routes } from '@/lib/routes';
import { ExportCard } from './export-card';
import { LinkList } from './link-list';
import { NewLink } from './new-link';

const EXPIRIES = [
  { value: '7', label: 'In 7 days', days: 7 },
  { value: '30', label: 'In 30 days', days: 30 },
  { value: '90', label: 'In 90 days', days: 90 },
  { value: 'never', label: 'Never', days: null },
] as const;

type Expiry = (typeof EXPIRIES)[number]['value'];

interface ShareRoomProps {
  readonly links: readonly ShareLinkView[];
  readonly now: number;
  /** Further ways to let others see, under the links. */
  readonly children?: ReactNode;
}

/** The Share room: make links that only read, see and revoke them, and take the comparison along as a file. */
export const ShareRoom = ({ links, now, children }: ShareRoomProps) => {
  const { id, flush } = useWorkspace();
  const router = useRouter();
  const [label, setLabel] = useState('');
  const [expiry, setExpiry] = useState<Expiry>('30');
  const [made, setMade] = useState<{ readonly linkId: string; readonly address: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const create = async () => {
    setBusy(true);
    setProblem(null);
    flush();
    const days = EXPIRIES.find((one) => one.value === expiry)?.days ?? null;
    const result = await api.createShareLink(id, label, days);
    setBusy(false);
    if (!result.ok) return setProblem(result.issues[0]?.message ?? result.message);
    setMade({ linkId: result.body.id, address: `${window.location.origin}${routes.shared(result.body.token)}` });
    setLabel('');
    router.refresh();
  };
  const revoke = async (link: ShareLinkView) => {
    const result = await api.revokeShareLink(id, link.id);
    setProblem(result.ok ? null : result.message);
    // A link that may still be open stays on show: its address cannot be had again.
    const isClosed = result.ok || result.kind === 'not-found';
    if (isClosed && made?.linkId === link.id) setMade(null);
    router.refresh();
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_360px]">
      <div className="grid min-w-0 gap-6">
        <Card as="section" aria-labelledby="links">
          <h2 id="links" className="text-title font-medium">
            Links
          </h2>
          <p className="mt-1 max-w-[58em] text-ink2">
            Whoever has a link reads the projection and the matrix without signing in, as they stand when it is opened. They see no name or address of yours and none of your notes.
          </p>
          <form
            className="mt-4 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_160px_auto]"
            onSubmit={(event) => {
              event.preventDefault();
              void create();
            }}
          >
            <TextInput label="For whom" note="optional, only you see it" value={label} onText={setLabel} maxLength={80} placeholder="Sam" />
            <Select label="Expires" value={expiry} onValue={setExpiry} options={EXPIRIES} />
            <Button type="submit" variant="primary" busy={busy}>
              Create link
            </Button>
          </form>
          {problem ? (
            <Notice tone="bad" className="mt-3">
              {problem}
            </Notice>
          ) : null}
          {made ? (
            <div className="mt-4">
              <NewLink key={made.linkId} address={made.address} />
            </div>
          ) : null}
          <LinkList links={links} now={now} onRevoke={revoke} />
        </Card>
        {children}
      </div>
      <ExportCard id={id} />
    </div>
  );
};
