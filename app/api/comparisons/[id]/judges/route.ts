import { inviteJudgeSchema } from '@/lib/schemas/judging';
import { comparisonParams } from '@/lib/schemas/params';
import { defineRoute } from '@/lib/server/http/define-route';
import { inviteJudge } from '@/lib/server/judges/invite-judge';
import { listJudges } from '@/lib/server/judges/list-judges';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: async ({ viewer, params }) => ({ body: await listJudges(viewer, params.id) }) });

export const POST = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: inviteJudgeSchema,
  handle: async ({ viewer, params, body }) => ({ status: 201, body: await inviteJudge(viewer, params.id, body) }),
});
