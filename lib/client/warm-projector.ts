import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { nextTask } from './next-task';
import { createProjector, type Projector } from './projector';

const warmed = new WeakMap<ComparisonView, Promise<Projector>>();

/**
 * A projector that knows the offers of a comparison already: they were projected one by one, and the browser could do
 * other things in between. The same promise for the same comparison.
 */
export function warmProjector(comparison: ComparisonView, taxTables: TaxTables): Promise<Projector> {
  const known = warmed.get(comparison);
  if (known !== undefined) return known;
  const warming = warmUp(comparison, taxTables);
  warmed.set(comparison, warming);
  return warming;
}

async function warmUp({ offers, assumptions }: ComparisonView, taxTables: TaxTables): Promise<Projector> {
  const project = createProjector();
  for (const { offer } of offers) {
    await nextTask();
    project([offer], assumptions, taxTables);
  }
  await nextTask();
  return project;
}
