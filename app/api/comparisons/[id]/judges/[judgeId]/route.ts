import { judgeParams } from '@/lib/schemas/params';
import { defineRoute } from '@/lib/server/http/define-route';
import { removeJudge } from '@/lib/server/judges/remove-judge';

export const DELETE = defineRoute({
  viewer: 'required',
  params: judgeParams,
  handle: async ({ viewer, params }) => {
    await removeJudge(viewer, params.id, params.judgeId);
    return { status: 204 };
  },
});
