'use client';

import { useCallback, useEffect, useState } from 'react';
import { judgeDraftKey } from '@/lib/client/judge-draft-key';
import { judgingApi } from '@/lib/client/judging-api';
import { keepJudgeDraft } from '@/lib/client/keep-judge-draft';
import type { InvitationView } from '@/lib/engine/judging/invitation-view';
import type { Judgement } from '@/lib/engine/judging/judgement';

/** `unsent`: there are answers that the owner has not got. */
export type SendState = { readonly kind: 'untouched' | 'unsent' | 'sending' | 'sent' } | { readonly kind: 'failed'; readonly message: string };

const NOTHING: Judgement = { weights: {}, scores: {} };

const hasDraft = (judgeId: string): boolean => {
  try {
    return localStorage.getItem(judgeDraftKey(judgeId)) !== null;
  } catch {
    return false;
  }
};

/** The answers of an invited judge: kept in their browser until they send them, and to be changed as long as the link is open. */
export function useJudgement({ id, judgement: sentBefore, offers, criteria }: InvitationView, token: string) {
  const [judgement, setJudgement] = useState<Judgement>(sentBefore ?? NOTHING);
  const [state, setState] = useState<SendState>({ kind: sentBefore === null ? 'untouched' : 'sent' });
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    if (!hasDraft(id)) return;
    // Reading a draft checks it with the schemas, which a first visit can do without.
    void import('@/lib/client/judge-draft').then(({ readJudgeDraft }) => {
      const draft = readJudgeDraft(id);
      if (draft === null) return;
      setJudgement(draft);
      setState({ kind: 'unsent' });
    });
  }, [id]);
  const change = (next: Judgement) => {
    setJudgement(next);
    setState({ kind: 'unsent' });
    setIsKept(keepJudgeDraft(id, next));
  };
  const weigh = (criterionId: string, weight: number) => change({ ...judgement, weights: { ...judgement.weights, [criterionId]: weight } });
  const score = (criterionId: string, offerId: string, value: number | null) => {
    const row = Object.fromEntries(Object.entries(judgement.scores[criterionId] ?? {}).filter(([one]) => one !== offerId));
    change({ ...judgement, scores: { ...judgement.scores, [criterionId]: value === null ? row : { ...row, [offerId]: value } } });
  };
  const send = useCallback(async () => {
    setState({ kind: 'sending' });
    // Whoever sends has seen every criterion: what was left at nothing counts for nothing.
    const weights = Object.fromEntries(criteria.map((criterion) => [criterion.id, judgement.weights[criterion.id] ?? 0]));
    const scoresOf = (criterionId: string) => Object.fromEntries(Object.entries(judgement.scores[criterionId] ?? {}).filter(([offerId]) => offers.some((offer) => offer.id === offerId)));
    const scores = Object.fromEntries(criteria.flatMap((criterion) => (criterion.isMeasured ? [] : [[criterion.id, scoresOf(criterion.id)]])));
    const result = await judgingApi.send(token, { weights, scores });
    if (!result.ok) return setState({ kind: 'failed', message: result.issues[0]?.message ?? result.message });
    keepJudgeDraft(id, null);
    setState({ kind: 'sent' });
  }, [criteria, id, judgement, offers, token]);
  return { judgement, state, isKept, weigh, score, send };
}
