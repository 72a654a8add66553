import 'server-only';
import { ENGINE_VERSION } from '@/lib/engine/projection/engine-version';
import { assumptionsSchema } from '@/lib/schemas/comparison';
import type { Transaction } from '../comparisons/in-transaction';
import { offersInOrder } from '../comparisons/comparison-row';
import { toOffer } from '../offers/to-offer';
import { hashInputs } from './hash-inputs';
import { project } from './project';
import { projectionFigures } from './projection-figures';
import { projectionRows } from './projection-rows';

/**
 * Brings the stored projection of a comparison up to what is stored of its offers and assumptions, and leaves it alone
 * where it is. The caller holds the comparison's row and has changed it or not, so both are committed together.
 */
export async function storeProjection(tx: Transaction, comparisonId: string): Promise<void> {
  const row = await tx.comparison.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: comparisonId },
    select: { assumptions: true, offers: offersInOrder, snapshot: { select: { inputHash: true, engineVersion: true } } },
  });
  const inputs = { assumptions: assumptionsSchema.parse(row.assumptions), offers: row.offers.map(toOffer) };
  const inputHash = hashInputs(inputs);
  if (row.snapshot?.inputHash === inputHash && row.snapshot.engineVersion === ENGINE_VERSION) return;

  const projections = project(inputs);
  const snapshot = { engineVersion: ENGINE_VERSION, inputHash, computedAt: new Date(), figures: projectionFigures(projections) };
  await tx.projectionYear.deleteMany({ where: { comparisonId } });
  await tx.projectionSnapshot.upsert({ where: { comparisonId }, create: { comparisonId, ...snapshot }, update: snapshot, select: { comparisonId: true } });
  await tx.projectionYear.createMany({ data: projections.flatMap(projectionRows).map((year) => ({ comparisonId, ...year })) });
}
