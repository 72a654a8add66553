import 'server-only';
import { comparisonToDocument } from '@/lib/exchange/comparison-to-document';
import { downloadHeaders } from '@/lib/exchange/download-headers';
import type { Viewer } from '../session/viewer';
import { getDecision } from './get-decision';

/**
 * The decision of a comparison as a JSON download: what was chosen and what came of it, with the frozen comparison in
 * the format that can be imported.
 *
 * @throws ExpectedError `not-found`, also where nothing is decided.
 */
export async function exportDecision(viewer: Viewer, comparisonId: string): Promise<Response> {
  const { offerId, decidedOn, why, inputs, facts, regret, outcomes, recordedAt } = await getDecision(viewer, comparisonId);
  const file = { format: 'counterweight/decision', version: 1, offerId, decidedOn, why, recordedAt, regret, facts, outcomes, comparison: comparisonToDocument(inputs) };
  return new Response(JSON.stringify(file, null, 2), { headers: downloadHeaders(inputs.name, 'decision.json', 'application/json') });
}
