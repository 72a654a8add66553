'use client';

import { useMemo } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useWorkspace } from '@/components/workspace/workspace-context';
import type { DecidingView } from '@/lib/engine/record/decision-view';
import { routes } from '@/lib/routes';
import { DecisionCard } from './decision-card';
import { RecordDecision } from './record-decision';
import { RegretTest } from './regret-test';
import { useLeader } from './use-leader';

interface DecideRoomProps {
  readonly deciding: DecidingView;
  /** Calendar date. */
  readonly today: string;
}

/** The last room: the regret test, then the decision and what it was made by. */
export const DecideRoom = ({ deciding: { regret, decision }, today }: DecideRoomProps) => {
  const { id, comparison } = useWorkspace();
  const leader = useLeader();
  const known = useMemo(() => (regret !== null && comparison.offers.some((offer) => offer.id === regret.offerId) ? regret : null), [comparison.offers, regret]);
  if (comparison.offers.length === 0 && decision === null)
    return (
      <EmptyState title="Nothing to decide yet" actions={<ButtonLink href={routes.offers(id)} variant="primary">Enter an offer</ButtonLink>}>
        Once your offers are in, this is where you ask yourself the last question and keep what you chose.
      </EmptyState>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      {comparison.offers.length === 0 ? null : <RegretTest key={known?.answeredAt ?? 'unanswered'} regret={known} leader={leader} />}
      {decision === null ? <RecordDecision today={today} /> : <DecisionCard key={decision.version} decision={decision} />}
    </div>
  );
};
