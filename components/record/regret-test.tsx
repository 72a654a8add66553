'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useLocale } from '@/components/ui/locale-provider';
import { Notice } from '@/components/ui/notice';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { decidingApi } from '@/lib/client/deciding-api';
import type { RegretView } from '@/lib/engine/record/decision-view';
import { WHY_LIMIT } from '@/lib/engine/record/why-limit';
import { offerNamer } from '@/lib/format/offer-namer';
import { OfferChoice } from './offer-choice';
import { readChoice } from './read-choice';
import { regretSentence, verdictSentence, type Leader } from './record-words';
import { useUnsent } from './use-unsent';

interface RegretTestProps {
  /** Null = not answered yet. */
  readonly regret: RegretView | null;
  /** Null = to stay hidden. */
  readonly leader: Leader | null;
}

/** The last question, answered beside the verdict. A disagreement is shown and left standing. */
export const RegretTest = ({ regret, leader }: RegretTestProps) => {
  const { id, comparison, save } = useWorkspace();
  const router = useRouter();
  const toast = useToast();
  const locale = useLocale();
  const { value: draft, change, forget } = useUnsent(`regret:${id}:${regret?.answeredAt ?? ''}`, { offerId: regret?.offerId ?? null, decidedOn: null, why: regret?.why ?? '' }, readChoice);
  const { why } = draft;
  const offerId = comparison.offers.some((offer) => offer.id === draft.offerId) ? draft.offerId : null;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const nameOf = offerNamer(comparison.offers, 'an offer that is gone');
  const isChanged = offerId !== (regret?.offerId ?? null) || why.trim() !== (regret?.why ?? '');

  const keep = async (chosen: string, reason: string) => {
    setBusy(true);
    const result = await decidingApi.answerRegret(id, chosen, reason);
    setBusy(false);
    if (result.ok) forget();
    setProblem(result.ok ? null : (result.issues[0]?.message ?? result.message));
    router.refresh();
  };
  const takeBack = async (answer: RegretView) => {
    const result = await decidingApi.forgetRegret(id);
    setProblem(result.ok ? null : result.message);
    if (result.ok) toast({ message: 'Your answer is taken back.', undo: () => keep(answer.offerId, answer.why) });
    router.refresh();
  };
  return (
    <Card as="section" aria-labelledby="regret">
      <h2 id="regret" className="text-title font-medium">
        The regret test
      </h2>
      <p className="mt-1 text-ink2">A last question that no matrix asks. Take the first answer that comes.</p>
      <form
        className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (offerId !== null) void keep(offerId, why);
        }}
      >
        <OfferChoice label="In three years, which would you regret not taking?" offers={comparison.offers} value={offerId} onValue={(chosen) => change({ ...draft, offerId: chosen })} />
        <Textarea label="Why?" note="optional" value={why} onText={(text) => change({ ...draft, why: text })} rows={2} maxLength={WHY_LIMIT} />
        {problem ? <Notice tone="bad">{problem}</Notice> : null}
        {regret !== null && !isChanged ? (
          <div className="rounded-control bg-accent-soft px-4 py-3.5" role="status">
            <p className="wrap-anywhere">{leader === null ? 'Kept. The verdict will stand beside it once all your scores are in.' : regretSentence(regret, leader, nameOf)}</p>
            {leader === null || regret.facts.winner === leader.winner ? null : <p className="mt-1 text-small text-ink2 wrap-anywhere">When you answered: {verdictSentence(regret.facts, nameOf, 'then', locale)}</p>}
          </div>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant={regret === null ? 'primary' : 'secondary'} busy={busy} disabled={offerId === null || !isChanged || save.state !== 'saved'}>
            Keep my answer
          </Button>
          {regret === null ? null : (
            <Button variant="ghost" onClick={() => void takeBack(regret)}>
              Take it back
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
};
