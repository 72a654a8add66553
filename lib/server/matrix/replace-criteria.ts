import 'server-only';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Transaction } from '../comparisons/in-transaction';
import { criterionColumns } from './criterion-columns';

/** Makes the stored criteria of a comparison these, in this order. Those that stay keep the scores of deleted offers. */
export async function replaceCriteria(tx: Transaction, comparisonId: string, criteria: readonly Criterion[]): Promise<void> {
  const ids = criteria.map(({ id }) => id);
  await tx.criterion.deleteMany({ where: { comparisonId, id: { notIn: ids } } });
  const kept = new Set((await tx.criterion.findMany({ where: { comparisonId }, select: { id: true } })).map(({ id }) => id));
  const rows = criteria.map((criterion, position) => ({ id: criterion.id, position, ...criterionColumns(criterion) }));
  await tx.criterion.createMany({ data: rows.filter(({ id }) => !kept.has(id)).map((row) => ({ comparisonId, ...row })) });
  for (const { id, ...columns } of rows) if (kept.has(id)) await tx.criterion.updateMany({ where: { comparisonId, id }, data: columns });
}
