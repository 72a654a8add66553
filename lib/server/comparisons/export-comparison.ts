import 'server-only';
import { comparisonOf } from '@/lib/engine/comparison/comparison-of';
import { comparisonToDocument } from '@/lib/exchange/comparison-to-document';
import { downloadHeaders } from '@/lib/exchange/download-headers';
import type { Viewer } from '../session/viewer';
import { getComparison } from './get-comparison';

/**
 * A comparison as a JSON download that imports again without loss.
 *
 * @throws ExpectedError `not-found`.
 */
export async function exportComparison(viewer: Viewer, comparisonId: string): Promise<Response> {
  const comparison = comparisonOf(await getComparison(viewer, comparisonId));
  const text = JSON.stringify(comparisonToDocument(comparison), null, 2);
  return new Response(text, { headers: downloadHeaders(comparison.name, 'comparison.json', 'application/json') });
}
