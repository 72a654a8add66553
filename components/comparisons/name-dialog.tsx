'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { currencies } from '@/components/offers/currencies';
import { TextInput } from '@/components/ui/text-input';
import type { ApiResult } from '@/lib/client/request';
import { comparisonNameSchema } from '@/lib/schemas/comparison';

interface NameDialogProps {
  readonly title: string;
  readonly initial: string;
  readonly confirmLabel: string;
  /** Asks for the currency too, starting from this one. */
  readonly currency?: string;
  readonly onName: (name: string, currency: string) => Promise<ApiResult<unknown>>;
  readonly onClose: () => void;
}

/** Asks for a comparison's name; what goes wrong is said under the field and what was typed stays. */
export const NameDialog = ({ title, initial, confirmLabel, currency, onName, onClose }: NameDialogProps) => {
  const [name, setName] = useState(initial);
  const [chosen, setChosen] = useState(currency ?? 'USD');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const parsed = comparisonNameSchema.safeParse(name);
    if (!parsed.success) return setError(parsed.error.issues[0]?.message ?? 'Enter a name');
    setBusy(true);
    const result = await onName(parsed.data, chosen);
    setBusy(false);
    if (!result.ok) setError(result.issues[0]?.message ?? result.message);
  };
  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : onClose())} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput label="Name" value={name} onText={setName} error={error} maxLength={120} autoFocus placeholder="Spring offers" />
        {currency === undefined ? null : <Select className="mt-4" label="Currency" value={chosen} onValue={setChosen} options={currencies} hint="The one most of your offers pay in. Nothing is converted." />}
        <div className="mt-6 flex justify-end gap-2">
          <Button type="button" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" busy={busy}>
            {confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
