'use client';

import { useLocale } from '@/components/ui/locale-provider';
import { EmptyState } from '@/components/ui/empty-state';
import type { InvitationView } from '@/lib/engine/judging/invitation-view';
import { JudgeScores } from './judge-scores';
import { JudgeSend } from './judge-send';
import { JudgeWeights } from './judge-weights';
import { JudgedOffers } from './judged-offers';
import { useJudgement } from './use-judgement';

interface JudgeRoomProps {
  readonly invitation: InvitationView;
  readonly token: string;
}

/** Where an invited judge sees the facts, weighs, scores, and sends; nothing here tells how the owner judges. */
export const JudgeRoom = ({ invitation, token }: JudgeRoomProps) => {
  const locale = useLocale();
  const { judgement, state, isKept, weigh, score, send } = useJudgement(invitation, token);
  const { judge, offers, criteria, expiresAt } = invitation;
  if (offers.length === 0 || criteria.length === 0)
    return (
      <EmptyState title="Nothing to judge yet" className="mt-8">
        {offers.length === 0 ? 'There are no offers in this comparison yet.' : 'There are no criteria in this comparison yet.'} Come back with the same link.
      </EmptyState>
    );
  return (
    <>
      <h1 className="mt-8 text-figure leading-[1.25] font-[450] text-balance wrap-anywhere md:text-verdict">{judge}, how would you judge these offers?</h1>
      <p className="mt-3 max-w-[62em] text-ink2">
        Somebody would like your view before they choose. Weigh what matters, and score each offer as you see it. How they judge is not shown here, so that it cannot sway you. They see your answers once you
        send them; nothing but your name is kept of you.
      </p>
      <div className="mt-7 grid grid-cols-[minmax(0,1fr)] gap-5">
        <JudgedOffers offers={offers} locale={locale} />
        <JudgeWeights criteria={criteria} weights={judgement.weights} onWeight={weigh} locale={locale} />
        <JudgeScores offers={offers} criteria={criteria} scores={judgement.scores} onScore={score} />
        <JudgeSend invitation={invitation} judgement={judgement} state={state} isKept={isKept} expiresAt={expiresAt} onSend={send} locale={locale} />
      </div>
    </>
  );
};
