import { linkParams } from '@/lib/schemas/params';
import { defineRoute } from '@/lib/server/http/define-route';
import { revokeShareLink } from '@/lib/server/shares/revoke-share-link';

export const DELETE = defineRoute({
  viewer: 'required',
  params: linkParams,
  handle: async ({ viewer, params }) => {
    await revokeShareLink(viewer, params.id, params.linkId);
    return { status: 204 };
  },
});
