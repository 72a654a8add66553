'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { Notice } from '@/components/ui/notice';
import { Textarea } from '@/components/ui/textarea';
import type { ApiResult } from '@/lib/client/api';
import type { Choice } from '@/lib/client/deciding-api';
import type { Offer } from '@/lib/engine/offer/offer';
import { WHY_LIMIT } from '@/lib/engine/record/why-limit';
import { OfferChoice } from './offer-choice';

interface ChoiceFormProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company' | 'role'>[];
  readonly initial: { readonly offerId: string | null; readonly decidedOn: string; readonly why: string };
  readonly submitLabel: string;
  readonly onChoice: (choice: Choice) => Promise<ApiResult<unknown>>;
  /** Why nothing can be sent at the moment. */
  readonly held?: string | null;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** What was chosen, when and why. */
export const ChoiceForm = ({ offers, initial, submitLabel, onChoice, held = null, children }: ChoiceFormProps) => {
  const [offerId, setOfferId] = useState(initial.offerId);
  const [decidedOn, setDecidedOn] = useState<string | null>(initial.decidedOn);
  const [why, setWhy] = useState(initial.why);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const missing = { ...(offerId === null && { offerId: 'Choose one of the offers' }), ...(decidedOn === null && { decidedOn: 'Enter a date' }) };
    setFaults(missing);
    if (offerId === null || decidedOn === null) return;
    setBusy(true);
    setProblem(null);
    const result = await onChoice({ offerId, decidedOn, why });
    setBusy(false);
    if (result.ok) return;
    setFaults(Object.fromEntries(result.issues.map(({ path, message }) => [path, message])));
    if (result.issues.length === 0) setProblem(result.message);
  };
  return (
    <form
      className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OfferChoice label="What do you choose?" offers={offers} value={offerId} onValue={setOfferId} error={faults.offerId ?? null} />
      <DateInput label="When" className="max-w-48" value={decidedOn} onValue={setDecidedOn} error={faults.decidedOn ?? null} />
      <Textarea label="Why?" hint="In a year you will be glad to read it." value={why} onText={setWhy} rows={4} maxLength={WHY_LIMIT} error={faults.why ?? null} />
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" busy={busy} disabled={held !== null}>
          {submitLabel}
        </Button>
        {children}
        {held === null ? null : <p className="text-small text-ink2">{held}</p>}
      </div>
    </form>
  );
};
