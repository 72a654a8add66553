import 'server-only';
import type { Prisma } from '../generated/prisma/client';

/** The columns that make a decision. */
export const decisionColumns = {
  id: true, version: true, offerId: true, decidedOn: true, why: true, inputs: true, facts: true, outcomes: true, createdAt: true,
} satisfies Prisma.DecisionRecordSelect;

/** The decision of a comparison that is not withdrawn; there is at most one. */
export const currentDecision = { where: { withdrawnAt: null }, take: 1, select: decisionColumns } satisfies Prisma.Comparison$decisionsArgs;

export type DecisionRow = Prisma.DecisionRecordGetPayload<{ select: typeof decisionColumns }>;
