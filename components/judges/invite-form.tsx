'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { TextInput } from '@/components/ui/text-input';

const EXPIRIES = [
  { value: '7', label: 'In 7 days', days: 7 },
  { value: '30', label: 'In 30 days', days: 30 },
  { value: '90', label: 'In 90 days', days: 90 },
] as const;

type Expiry = (typeof EXPIRIES)[number]['value'];

export interface InvitedJudge {
  readonly name: string;
  readonly showsPay: boolean;
  readonly days: 7 | 30 | 90;
}

/** Who is asked, what they see, and until when. */
export const InviteForm = ({ onInvite }: { readonly onInvite: (judge: InvitedJudge) => Promise<boolean> }) => {
  const [name, setName] = useState('');
  const [expiry, setExpiry] = useState<Expiry>('30');
  const [showsPay, setShowsPay] = useState(true);
  const [isUnnamed, setIsUnnamed] = useState(false);
  const [busy, setBusy] = useState(false);
  const invite = async () => {
    if (name.trim() === '') return setIsUnnamed(true);
    setBusy(true);
    const days = EXPIRIES.find((one) => one.value === expiry)?.days ?? 30;
    if (await onInvite({ name, showsPay, days })) setName('');
    setBusy(false);
  };
  return (
    <form
      className="mt-4 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void invite();
      }}
    >
      <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_160px]">
        <TextInput
          label="Their name"
          note="they see it too"
          value={name}
          onText={(text) => {
            setName(text);
            setIsUnnamed(false);
          }}
          error={isUnnamed ? 'Enter a name' : null}
          maxLength={80}
          placeholder="Sam"
        />
        <Select label="Expires" value={expiry} onValue={setExpiry} options={EXPIRIES} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <Switch label="Show what the offers pay" hint={showsPay ? undefined : 'They see companies, roles and places, and no figures.'} checked={showsPay} onChecked={setShowsPay} />
        <Button type="submit" variant="primary" busy={busy} className="max-sm:w-full">
          Invite
        </Button>
      </div>
    </form>
  );
};
