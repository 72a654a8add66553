import { comparisonParams } from '@/lib/schemas/params';
import { emptySchema } from '@/lib/schemas/requests';
import { duplicateComparison } from '@/lib/server/comparisons/duplicate-comparison';
import { defineRoute } from '@/lib/server/http/define-route';

export const POST = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: emptySchema,
  handle: async ({ viewer, params }) => ({ status: 201, body: await duplicateComparison(viewer, params.id) }),
});
