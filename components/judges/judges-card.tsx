'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { NewLink } from '@/components/sharing/new-link';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import type { ApiFailure } from '@/lib/client/api';
import { judgingApi } from '@/lib/client/judging-api';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import { routes } from '@/lib/routes';
import { InviteForm, type InvitedJudge } from './invite-form';
import { JudgeList } from './judge-list';

interface JudgesCardProps {
  readonly judges: readonly JudgeView[];
  /** Instant at which the list was made. */
  readonly now: number;
}

/** Asks other people for their judgement, each by a link of their own. */
export const JudgesCard = ({ judges, now }: JudgesCardProps) => {
  const { id, flush } = useWorkspace();
  const router = useRouter();
  const toast = useToast();
  const [made, setMade] = useState<{ readonly judgeId: string; readonly address: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const say = (failure: ApiFailure) => setProblem(failure.issues[0]?.message ?? failure.message);

  const invite = async ({ name, showsPay, days }: InvitedJudge): Promise<boolean> => {
    setProblem(null);
    flush();
    const result = await judgingApi.invite(id, name, showsPay, days);
    if (!result.ok) {
      say(result);
      return false;
    }
    setMade({ judgeId: result.body.id, address: `${window.location.origin}${routes.judge(result.body.token)}` });
    router.refresh();
    return true;
  };
  /** A link that may still be open stays on show: its address cannot be had again. */
  const settle = (judgeId: string, result: Awaited<ReturnType<typeof judgingApi.close>>) => {
    if (result.ok) setProblem(null);
    else say(result);
    if ((result.ok || result.kind === 'not-found') && made?.judgeId === judgeId) setMade(null);
    router.refresh();
  };
  const restore = async (judgeId: string) => {
    const result = await judgingApi.restore(id, judgeId);
    if (!result.ok) say(result);
    router.refresh();
  };
  const remove = async (judge: JudgeView) => {
    const result = await judgingApi.remove(id, judge.id);
    settle(judge.id, result);
    if (result.ok) toast({ message: `${judge.name} is removed.`, undo: () => restore(judge.id) });
  };
  return (
    <Card as="section" aria-labelledby="judges">
      <h2 id="judges" className="text-title font-medium">
        Ask someone to judge
      </h2>
      <p className="mt-1 max-w-[58em] text-ink2">
        A partner or a mentor weighs and scores the same offers without seeing how you do, and without an account. Their answers then stand beside yours in the matrix. Only their name is kept.
      </p>
      <InviteForm onInvite={invite} />
      {problem ? (
        <Notice tone="bad" className="mt-3">
          {problem}
        </Notice>
      ) : null}
      {made ? (
        <div className="mt-4">
          <NewLink key={made.judgeId} address={made.address} />
        </div>
      ) : null}
      <JudgeList judges={judges} now={now} onClose={async (judge) => settle(judge.id, await judgingApi.close(id, judge.id))} onRemove={remove} />
    </Card>
  );
};
