'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { judgeDraftKey } from '@/lib/client/judge-draft-key';
import { judgingApi } from '@/lib/client/judging-api';
import { keepJudgeDraft } from '@/lib/client/keep-judge-draft';
import type { InvitationView } from '@/lib/engine/judging/invitation-view';
import type { Judgement } from '@/lib/engine/judging/judgement';

/** `unsent`: there are answers that the owner has not got. */
export type SendState = { readonly kind: 'untouched' | 'unsent' | 'sending' | 'sent' } | { readonly kind: 'failed'; readonly message: string };

const NOTHING: Judgement = { weights: {}, scores: {} };

const keptDraft = (judgeId: string): string | null => {
  try {
    return localStorage.getItem(judgeDraftKey(judgeId));
  } catch {
    return null;
  }
};

const UNREAD = 'What you answered before is kept in this browser and could not be read yet. Load the page again to go on with it.';

type Change = (judgement: Judgement) => Judgement;

/** The answers of an invited judge: kept in their browser until they send them, and to be changed as long as the link is open. */
export function useJudgement({ id, judgement: sentBefore, offers, criteria }: InvitationView, token: string) {
  const [judgement, setJudgement] = useState<Judgement>(sentBefore ?? NOTHING);
  const [state, setState] = useState<SendState>({ kind: sentBefore === null ? 'untouched' : 'sent' });
  const [isKept, setIsKept] = useState(true);
  const written = useRef(sentBefore ?? NOTHING);
  /** What is changed while a draft is being read, to be changed in the draft as well. */
  const meanwhile = useRef<Change[] | null>(null);
  const stand = useCallback(
    (next: Judgement) => {
      setJudgement(next);
      setState({ kind: 'unsent' });
      // A draft is not written over before it is read.
      if (meanwhile.current === null) setIsKept(keepJudgeDraft(id, next));
    },
    [id],
  );
  useEffect(() => {
    const kept = keptDraft(id);
    if (kept === null) return;
    const changes: Change[] = [];
    meanwhile.current = changes;
    // Reading a draft checks it with the schemas, which a first visit can do without.
    void import('@/lib/client/judge-draft').then(
      ({ readJudgeDraft }) => {
        const draft = readJudgeDraft(kept);
        meanwhile.current = null;
        if (draft !== null || changes.length > 0) stand(changes.reduce((changed, change) => change(changed), draft ?? written.current));
      },
      () => {
        setIsKept(false);
        setState({ kind: 'failed', message: UNREAD });
      },
    );
  }, [id, stand]);
  const change = (how: Change) => {
    meanwhile.current?.push(how);
    stand(how(judgement));
  };
  const weigh = (criterionId: string, weight: number) => change(({ weights, ...rest }) => ({ ...rest, weights: { ...weights, [criterionId]: weight } }));
  const score = (criterionId: string, offerId: string, value: number | null) =>
    change(({ scores, ...rest }) => {
      const row = Object.fromEntries(Object.entries(scores[criterionId] ?? {}).filter(([one]) => one !== offerId));
      return { ...rest, scores: { ...scores, [criterionId]: value === null ? row : { ...row, [offerId]: value } } };
    });
  const send = useCallback(async () => {
    if (meanwhile.current !== null) return setState({ kind: 'failed', message: UNREAD });
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
