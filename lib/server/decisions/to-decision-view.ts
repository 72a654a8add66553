import 'server-only';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { storedDocumentSchema } from '@/lib/schemas/comparison';
import { decisionFactsSchema, outcomesSchema } from '@/lib/schemas/deciding';
import type { DecisionRow } from './decision-columns';

/** A stored decision as pages hold it. */
export function toDecisionView({ id, version, offerId, decidedOn, why, inputs, facts, outcomes, createdAt }: DecisionRow): DecisionView {
  const { format: _format, version: _version, ...comparison } = storedDocumentSchema.parse(inputs);
  const { verdict, regret } = decisionFactsSchema.parse(facts);
  return {
    id,
    version,
    offerId,
    decidedOn,
    why,
    inputs: comparison,
    facts: verdict,
    regret,
    outcomes: outcomes === null ? null : outcomesSchema.parse(outcomes),
    recordedAt: createdAt.toISOString(),
  };
}
