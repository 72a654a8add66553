'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** A link just made, shown once, with a button that copies it. */
export const NewLink = ({ address }: { address: string }) => {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <div className="grid gap-2 rounded-control bg-accent-soft px-4 py-3.5">
      <p className="font-medium text-accent">Your link is ready. It is shown only now, so copy it.</p>
      <div className="flex flex-wrap items-center gap-2">
        <input
          readOnly
          aria-label="Link to share"
          value={address}
          onFocus={(event) => event.target.select()}
          className="min-w-0 flex-1 basis-64 rounded-control border border-line bg-card px-3 py-2 font-mono text-small"
        />
        <Button variant="primary" icon={copied === 'yes' ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />} onClick={() => void copy()}>
          {copied === 'yes' ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p role="status" className="text-small text-ink2">
        {copied === 'failed' ? 'The browser would not copy it: select the text and copy it yourself.' : ''}
      </p>
    </div>
  );
};
