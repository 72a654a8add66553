import 'server-only';
import type { Prisma } from '../generated/prisma/client';

const inOrder = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.OfferOrderByWithRelationInput[];

/** The offers that stand in a comparison, in order. */
export const offersInOrder = { where: { deletedAt: null }, orderBy: inOrder, select: { id: true, version: true, terms: true } } satisfies Prisma.Comparison$offersArgs;

/** The criteria of a comparison, in order, with their scores (also those of deleted offers). */
export const criteriaInOrder = {
  orderBy: inOrder,
  select: {
    id: true, name: true, weight: true, low: true, high: true, measureFigure: true, measureLow: true, measureHigh: true,
    scores: { select: { offerId: true, value: true, confidence: true, note: true } },
  },
} satisfies Prisma.Comparison$criteriaArgs;

/** The columns that make a comparison with everything in it. */
export const comparisonColumns = {
  id: true, name: true, currency: true, assumptions: true, version: true, matrixVersion: true, weighing: true, hidesTotals: true, updatedAt: true,
  offers: offersInOrder,
  criteria: criteriaInOrder,
  snapshot: { select: { engineVersion: true } },
} satisfies Prisma.ComparisonSelect;

export type ComparisonRow = Prisma.ComparisonGetPayload<{ select: typeof comparisonColumns }>;

/** The columns that make a comparison as the list shows it, with what its stored projection belongs to. */
export const summaryColumns = {
  ...comparisonColumns,
  snapshot: { select: { engineVersion: true, inputHash: true, figures: true } },
} satisfies Prisma.ComparisonSelect;

export type SummaryRow = Prisma.ComparisonGetPayload<{ select: typeof summaryColumns }>;
