import { comparisonParams } from '@/lib/schemas/params';
import { emptySchema } from '@/lib/schemas/requests';
import { restoreComparison } from '@/lib/server/comparisons/restore-comparison';
import { defineRoute } from '@/lib/server/http/define-route';

export const POST = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: emptySchema,
  handle: async ({ viewer, params }) => {
    await restoreComparison(viewer, params.id);
    return { status: 204 };
  },
});
