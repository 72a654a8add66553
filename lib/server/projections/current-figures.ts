import 'server-only';
import { ENGINE_VERSION } from '@/lib/engine/projection/engine-version';
import { hashInputs } from './hash-inputs';
import type { ProjectionInputs } from './hash-inputs';
import { project } from './project';
import { projectionFigures, storedFiguresSchema } from './projection-figures';
import type { ProjectionFigures } from './projection-figures';
import { refreshProjection } from './refresh-projection';

interface StoredSnapshot {
  readonly engineVersion: number;
  readonly inputHash: string;
  readonly figures: unknown;
}

/**
 * The figures of a comparison's offers, by offer id: the stored ones where they belong to these inputs and to this
 * engine, else new ones, which are stored as well.
 */
export async function currentFigures(comparisonId: string, inputs: ProjectionInputs, stored: StoredSnapshot | null): Promise<Readonly<Record<string, ProjectionFigures>>> {
  if (stored?.engineVersion === ENGINE_VERSION && stored.inputHash === hashInputs(inputs)) return storedFiguresSchema.parse(stored.figures);
  await refreshProjection(comparisonId);
  return projectionFigures(project(inputs));
}
