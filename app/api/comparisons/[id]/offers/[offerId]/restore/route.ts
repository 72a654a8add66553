import { offerParams } from '@/lib/schemas/params';
import { emptySchema } from '@/lib/schemas/requests';
import { defineRoute } from '@/lib/server/http/define-route';
import { restoreOffer } from '@/lib/server/offers/restore-offer';

export const POST = defineRoute({
  viewer: 'required',
  params: offerParams,
  body: emptySchema,
  handle: async ({ viewer, params }) => ({ body: await restoreOffer(viewer, params.id, params.offerId) }),
});
