import { changeDecisionSchema, recordDecisionSchema } from '@/lib/schemas/deciding';
import { comparisonParams } from '@/lib/schemas/params';
import { getDeciding } from '@/lib/server/decisions/get-deciding';
import { recordDecision } from '@/lib/server/decisions/record-decision';
import { rewordDecision } from '@/lib/server/decisions/reword-decision';
import { withdrawDecision } from '@/lib/server/decisions/withdraw-decision';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: async ({ viewer, params }) => ({ body: await getDeciding(viewer, params.id) }) });

export const POST = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: recordDecisionSchema,
  handle: async ({ viewer, params, body }) => ({ status: 201, body: await recordDecision(viewer, params.id, body) }),
});

export const PUT = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: changeDecisionSchema,
  handle: async ({ viewer, params, body }) => ({ body: await rewordDecision(viewer, params.id, body) }),
});

export const DELETE = defineRoute({ viewer: 'required', params: comparisonParams, handle: async ({ viewer, params }) => ({ body: await withdrawDecision(viewer, params.id) }) });
