import { comparisonParams } from '@/lib/schemas/params';
import { orderOffersSchema } from '@/lib/schemas/requests';
import { defineRoute } from '@/lib/server/http/define-route';
import { orderOffers } from '@/lib/server/offers/order-offers';

export const PUT = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  body: orderOffersSchema,
  handle: async ({ viewer, params, body }) => ({ body: await orderOffers(viewer, params.id, body) }),
});
