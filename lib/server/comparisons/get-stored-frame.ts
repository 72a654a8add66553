import 'server-only';
import { assumptionsSchema } from '@/lib/schemas/comparison';
import { offersInOrder } from './comparison-row';
import type { Transaction } from './in-transaction';

/** What a refused change of a comparison is told: the name, currency, assumptions and order of offers that are stored. */
export async function getStoredFrame(tx: Transaction, comparisonId: string) {
  const { assumptions, offers, ...frame } = await tx.comparison.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: comparisonId },
    select: { version: true, name: true, currency: true, assumptions: true, offers: { ...offersInOrder, select: { id: true } } },
  });
  return { ...frame, assumptions: assumptionsSchema.parse(assumptions), offerIds: offers.map(({ id }) => id) };
}
