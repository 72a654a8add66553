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
import { readChoice, type ChoiceDraft } from './read-choice';
import { useUnsent } from './use-unsent';

interface ChoiceFormProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company' | 'role'>[];
  readonly initial: ChoiceDraft;
  /** Names what is typed while it is not sent. */
  readonly name: string;
  readonly submitLabel: string;
  readonly onChoice: (choice: Choice) => Promise<ApiResult<unknown>>;
  /** Why nothing can be sent at the moment. */
  readonly held?: string | null;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** What was chosen, when and why. */
export const ChoiceForm = ({ offers, initial, name, submitLabel, onChoice, held = null, children }: ChoiceFormProps) => {
  const { value: draft, change, forget } = useUnsent(name, initial, readChoice);
  const { decidedOn, why } = draft;
  // An offer may have gone since it was chosen here.
  const offerId = offers.some(({ id }) => id === draft.offerId) ? draft.offerId : null;
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
    if (result.ok) return forget();
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
      <OfferChoice label="What do you choose?" offers={offers} value={offerId} onValue={(chosen) => change({ ...draft, offerId: chosen })} error={faults.offerId ?? null} />
      <DateInput label="When" className="max-w-48" value={decidedOn} onValue={(day) => change({ ...draft, decidedOn: day })} error={faults.decidedOn ?? null} />
      <Textarea label="Why?" hint="In a year you will be glad to read it." value={why} onText={(text) => change({ ...draft, why: text })} rows={4} maxLength={WHY_LIMIT} error={faults.why ?? null} />
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
