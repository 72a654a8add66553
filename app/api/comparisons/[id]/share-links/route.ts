import { comparisonParams } from '@/lib/schemas/params';
import { createShareLinkSchema } from '@/lib/schemas/requests';
import { defineRoute } from '@/lib/server/http/define-route';
import { createShareLink } from '@/lib/server/shares/create-share-link';
import { listShareLinks } from '@/lib/server/shares/list-share-links';

export const GET = defineRoute({ viewer: 'required', params: comparisonParams, handle: async ({ viewer, params }) => ({ body: await listShareLinks(viewer, params.id) }) });

export const POST = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: createShareLinkSchema,
  handle: async ({ viewer, params, body }) => ({ status: 201, body: await createShareLink(viewer, params.id, body) }),
});
