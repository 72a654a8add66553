import type { Judgement } from '@/lib/engine/judging/judgement';
import { routes } from '@/lib/routes';
import { request } from './request';

export interface CreatedInvitation {
  readonly id: string;
  /** Shown once; only its hash is stored. */
  readonly token: string;
}

/** What the browser asks of the server about judges: their owner's side, and the judge's own. */
export const judgingApi = {
  invite: (id: string, name: string, showsPay: boolean, expiresInDays: 7 | 30 | 90) =>
    request<CreatedInvitation>('POST', routes.api.judges(id), { name, showsPay, expiresInDays }),
  close: (id: string, judgeId: string) => request<null>('DELETE', routes.api.judgeLink(id, judgeId)),
  remove: (id: string, judgeId: string) => request<null>('DELETE', routes.api.judge(id, judgeId)),
  restore: (id: string, judgeId: string) => request<null>('POST', routes.api.restoreJudge(id, judgeId), {}),
  send: (token: string, { weights, scores }: Judgement) => request<null>('PUT', routes.api.judgement, { token, weights, scores }),
} as const;
