import { judgeParams } from '@/lib/schemas/params';
import { defineRoute } from '@/lib/server/http/define-route';
import { closeInvitation } from '@/lib/server/judges/close-invitation';

export const DELETE = defineRoute({
  viewer: 'required',
  params: judgeParams,
  handle: async ({ viewer, params }) => {
    await closeInvitation(viewer, params.id, params.judgeId);
    return { status: 204 };
  },
});
