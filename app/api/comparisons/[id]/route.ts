import { comparisonParams } from '@/lib/schemas/params';
import { updateComparisonSchema } from '@/lib/schemas/requests';
import { deleteComparison } from '@/lib/server/comparisons/delete-comparison';
import { getComparison } from '@/lib/server/comparisons/get-comparison';
import { updateComparison } from '@/lib/server/comparisons/update-comparison';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: async ({ viewer, params }) => ({ body: await getComparison(viewer, params.id) }) });

export const PATCH = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: updateComparisonSchema,
  handle: async ({ viewer, params, body }) => ({ body: await updateComparison(viewer, params.id, body) }),
});

export const DELETE = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  handle: async ({ viewer, params }) => {
    await deleteComparison(viewer, params.id);
    return { status: 204 };
  },
});
