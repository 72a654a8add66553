import 'server-only';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import { downloadHeaders } from '@/lib/exchange/download-headers';
import { projectionToCsv } from '@/lib/exchange/projection-to-csv';
import { project } from '../projections/project';
import type { Viewer } from '../session/viewer';
import { getComparison } from './get-comparison';

/**
 * The projections of a comparison as a CSV download.
 *
 * @throws ExpectedError `not-found`.
 */
export async function exportProjection(viewer: Viewer, comparisonId: string): Promise<Response> {
  const comparison = comparisonOf(await getComparison(viewer, comparisonId));
  return new Response(projectionToCsv(comparison, project(comparison)), { headers: downloadHeaders(comparison.name, 'projection.csv', 'text/csv') });
}
