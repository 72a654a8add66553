import 'server-only';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import { freezeFacts } from '@/lib/engine/record/freeze-facts';
import { comparisonColumns } from '../comparisons/comparison-row';
import type { Transaction } from '../comparisons/in-transaction';
import { toComparisonView } from '../comparisons/to-comparison-view';
import { drawChances } from '../projections/draw-chances';
import { project } from '../projections/project';

/** A comparison as it is stored now, with what is computed from it. The caller holds its row. */
export async function freezeComparison(tx: Transaction, comparisonId: string) {
  const row = await tx.comparison.findUniqueOrThrow({ relationLoadStrategy: 'join', where: { id: comparisonId }, select: comparisonColumns });
  const comparison = comparisonOf(toComparisonView(row));
  return { comparison, facts: freezeFacts(comparison, project(comparison), await drawChances(comparison)) };
}
