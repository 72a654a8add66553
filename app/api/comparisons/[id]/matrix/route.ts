import { comparisonParams } from '@/lib/schemas/params';
import { saveMatrixSchema } from '@/lib/schemas/requests';
import { defineRoute } from '@/lib/server/http/define-route';
import { saveMatrix } from '@/lib/server/matrix/save-matrix';

export const PUT = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: saveMatrixSchema,
  handle: async ({ viewer, params, body }) => ({ body: await saveMatrix(viewer, params.id, body) }),
});
