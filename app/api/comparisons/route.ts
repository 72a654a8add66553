import { createComparisonSchema } from '@/lib/schemas/requests';
import { createComparison } from '@/lib/server/comparisons/create-comparison';
import { listComparisons } from '@/lib/server/comparisons/list-comparisons';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', handle: async ({ viewer }) => ({ body: await listComparisons(viewer) }) });

export const POST = defineRoute({
  viewer: 'required',
  body: createComparisonSchema,
  handle: async ({ viewer, body }) => ({ status: 201, body: await createComparison(viewer, body) }),
});
