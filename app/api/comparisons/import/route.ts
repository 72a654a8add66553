import { comparisonDocumentSchema } from '@/lib/schemas/comparison';
import { importComparison } from '@/lib/server/comparisons/import-comparison';
import { defineRoute } from '@/lib/server/http/define-route';

const MAX_BYTES = 1_048_576;

export const POST = defineRoute({
  viewer: 'required',
  body: comparisonDocumentSchema,
  maxBytes: MAX_BYTES,
  handle: async ({ viewer, body }) => ({ status: 201, body: await importComparison(viewer, body) }),
});
