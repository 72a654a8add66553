import { deleteAccountSchema, signUpSchema } from '@/lib/schemas/requests';
import { deleteAccount } from '@/lib/server/accounts/delete-account';
import { signUp } from '@/lib/server/accounts/sign-up';
import { clientAddress } from '@/lib/server/http/client-address';
import { defineRoute } from '@/lib/server/http/define-route';
import { endSession } from '@/lib/server/session/issue-session';

const MAX_BYTES = 8_192;

export const POST = defineRoute({
  viewer: 'none',
  body: signUpSchema,
  maxBytes: MAX_BYTES,
  handle: async ({ body, request }) => {
    await signUp(body.email, body.password, clientAddress(request.headers));
    return { status: 204 };
  },
});

export const DELETE = defineRoute({
  viewer: 'required',
  body: deleteAccountSchema,
  maxBytes: MAX_BYTES,
  handle: async ({ viewer, body }) => {
    await deleteAccount(viewer, body.email);
    return { status: 204, headers: { 'set-cookie': endSession() } };
  },
});
