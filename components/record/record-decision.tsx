'use client';

import { useRouter } from 'next/navigation';
import { Card } from '@/components/ui/card';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { decidingApi, type Choice } from '@/lib/client/deciding-api';
import { ChoiceForm } from './choice-form';

/** Records a decision with everything it is made by. */
export const RecordDecision = ({ today }: { readonly today: string }) => {
  const { id, comparison, save } = useWorkspace();
  const router = useRouter();
  const record = async (choice: Choice) => {
    const result = await decidingApi.record(id, choice);
    if (result.ok) router.refresh();
    return result;
  };
  return (
    <Card as="section" aria-labelledby="decision">
      <h2 id="decision" className="text-title font-medium">
        Your decision
      </h2>
      <p className="mt-1 text-ink2">
        Recording it keeps the offers, assumptions, weights, scores and the verdict as they are now, so that you can look back on what you knew. You can change or withdraw it later.
      </p>
      <ChoiceForm
        offers={comparison.offers}
        name={`choice:${id}`}
        initial={{ offerId: null, decidedOn: today, why: '' }}
        submitLabel="Record my decision"
        onChoice={record}
        held={save.state === 'saved' ? null : 'Waiting until your last changes are saved.'}
      />
    </Card>
  );
};
