import { comparisonParams } from '@/lib/schemas/params';
import { createOfferSchema } from '@/lib/schemas/requests';
import { defineRoute } from '@/lib/server/http/define-route';
import { createOffer } from '@/lib/server/offers/create-offer';

export const POST = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: createOfferSchema,
  handle: async ({ viewer, params, body }) => ({ status: 201, body: await createOffer(viewer, params.id, body) }),
});
