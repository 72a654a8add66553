import { saveOutcomesSchema } from '@/lib/schemas/deciding';
import { comparisonParams } from '@/lib/schemas/params';
import { saveOutcomes } from '@/lib/server/decisions/save-outcomes';
import { defineRoute } from '@/lib/server/http/define-route';

export const PUT = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: saveOutcomesSchema,
  handle: async ({ viewer, params, body }) => ({ body: await saveOutcomes(viewer, params.id, body) }),
});
