import { restoreDecisionSchema } from '@/lib/schemas/deciding';
import { comparisonParams } from '@/lib/schemas/params';
import { restoreDecision } from '@/lib/server/decisions/restore-decision';
import { defineRoute } from '@/lib/server/http/define-route';

export const POST = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: restoreDecisionSchema,
  handle: async ({ viewer, params, body }) => {
    await restoreDecision(viewer, params.id, body.decisionId);
    return { status: 204 };
  },
});
