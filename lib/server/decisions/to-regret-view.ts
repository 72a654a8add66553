import 'server-only';
import type { RegretView } from '@/lib/engine/record/decision-view';
import { verdictFactsSchema } from '@/lib/schemas/deciding';

interface RegretRow {
  readonly offerId: string;
  readonly why: string;
  readonly facts: unknown;
  readonly answeredAt: Date;
}

/** A stored answer to the regret test as pages hold it. */
export const toRegretView = ({ offerId, why, facts, answeredAt }: RegretRow): RegretView => ({
  offerId,
  why,
  facts: verdictFactsSchema.parse(facts),
  answeredAt: answeredAt.toISOString(),
});
