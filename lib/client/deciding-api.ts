import type { DecisionView, RegretView } from '@/lib/engine/record/decision-view';
import type { Outcomes } from '@/lib/engine/record/outcomes';
import { routes } from '@/lib/routes';
import { request } from './request';

export interface Choice {
  readonly offerId: string;
  /** Calendar date. */
  readonly decidedOn: string;
  readonly why: string;
}

/** What the browser asks of the server about the regret test, the decision and looking back on it. */
export const decidingApi = {
  answerRegret: (id: string, offerId: string, why: string) => request<RegretView>('PUT', routes.api.regret(id), { offerId, why }),
  forgetRegret: (id: string) => request<null>('DELETE', routes.api.regret(id)),
  record: (id: string, { offerId, decidedOn, why }: Choice) => request<DecisionView>('POST', routes.api.decision(id), { offerId, decidedOn, why }),
  change: (id: string, version: number, { offerId, decidedOn, why }: Choice) => request<DecisionView>('PUT', routes.api.decision(id), { version, offerId, decidedOn, why }),
  withdraw: (id: string) => request<{ readonly id: string }>('DELETE', routes.api.decision(id)),
  restore: (id: string, decisionId: string) => request<null>('POST', routes.api.restoreDecision(id), { decisionId }),
  saveOutcomes: (id: string, version: number, outcomes: Outcomes) => request<DecisionView>('PUT', routes.api.outcomes(id), { version, outcomes }),
} as const;
