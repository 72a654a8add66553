import 'server-only';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import { downloadHeaders } from '@/lib/exchange/download-headers';
import { matrixToCsv } from '@/lib/exchange/matrix-to-csv';
import { comparable } from '../projections/comparable';
import type { Viewer } from '../session/viewer';
import { getComparison } from './get-comparison';

/**
 * The decision matrix of a comparison as a CSV download.
 *
 * @throws ExpectedError `not-found`.
 */
export async function exportMatrix(viewer: Viewer, comparisonId: string): Promise<Response> {
  const comparison = comparisonOf(await getComparison(viewer, comparisonId));
  return new Response(matrixToCsv(comparison, await comparable(comparison)), { headers: downloadHeaders(comparison.name, 'matrix.csv', 'text/csv') });
}
