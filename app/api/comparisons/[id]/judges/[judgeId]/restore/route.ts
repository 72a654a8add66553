import { judgeParams } from '@/lib/schemas/params';
import { emptySchema } from '@/lib/schemas/requests';
import { defineRoute } from '@/lib/server/http/define-route';
import { restoreJudge } from '@/lib/server/judges/restore-judge';

export const POST = defineRoute({
  viewer: 'required',
  params: judgeParams,
  body: emptySchema,
  handle: async ({ viewer, params }) => {
    await restoreJudge(viewer, params.id, params.judgeId);
    return { status: 204 };
  },
});
