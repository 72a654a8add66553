import { changePasswordSchema } from '@/lib/schemas/requests';
import { changePassword } from '@/lib/server/accounts/change-password';
import { defineRoute } from '@/lib/server/http/define-route';
import { issueSession } from '@/lib/server/session/issue-session';

export const PUT = defineRoute({
  viewer: 'required',
  body: changePasswordSchema,
  maxBytes: 8_192,
  handle: async ({ viewer, body }) => {
    const claims = await changePassword(viewer, body.current, body.next);
    return { status: 204, headers: { 'set-cookie': await issueSession(claims) } };
  },
});
