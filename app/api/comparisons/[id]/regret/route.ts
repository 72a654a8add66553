import { answerRegretSchema } from '@/lib/schemas/deciding';
import { comparisonParams } from '@/lib/schemas/params';
import { answerRegret } from '@/lib/server/decisions/answer-regret';
import { forgetRegret } from '@/lib/server/decisions/forget-regret';
import { defineRoute } from '@/lib/server/http/define-route';

export const PUT = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: answerRegretSchema,
  handle: async ({ viewer, params, body }) => ({ body: await answerRegret(viewer, params.id, body) }),
});

export const DELETE = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  handle: async ({ viewer, params }) => {
    await forgetRegret(viewer, params.id);
    return { status: 204 };
  },
});
