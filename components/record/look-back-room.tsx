'use client';

import { ArrowLeft } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useWorkspace } from '@/components/workspace/workspace-context';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { yearsBegun } from '@/lib/engine/record/years-begun';
import { routes } from '@/lib/routes';
import { LookBackForm } from './look-back-form';

interface LookBackRoomProps {
  readonly decision: DecisionView | null;
  /** Calendar date. */
  readonly today: string;
}

/** Looks back on a decision: what was projected then beside what really came. */
export const LookBackRoom = ({ decision, today }: LookBackRoomProps) => {
  const { id } = useWorkspace();
  const taken = decision?.inputs.offers.find((offer) => offer.id === decision.offerId);
  const back = (
    <ButtonLink href={routes.decide(id)} size="sm" variant="ghost" icon={<ArrowLeft aria-hidden className="size-4" />} className="-ml-2.5">
      Back to the decision
    </ButtonLink>
  );
  if (decision === null || taken === undefined)
    return (
      <EmptyState title="Nothing to look back on yet" actions={<ButtonLink href={routes.decide(id)} variant="primary">To the decision</ButtonLink>}>
        Record what you choose first. Its inputs are kept as they are, and this page sets what really comes beside them.
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div>{back}</div>
      <LookBackForm key={decision.version} decision={decision} offer={taken} years={yearsBegun(taken.startDate, today)} />
    </div>
  );
};
