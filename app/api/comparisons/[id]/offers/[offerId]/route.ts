import { offerParams } from '@/lib/schemas/params';
import { saveOfferSchema } from '@/lib/schemas/requests';
import { defineRoute } from '@/lib/server/http/define-route';
import { deleteOffer } from '@/lib/server/offers/delete-offer';
import { saveOffer } from '@/lib/server/offers/save-offer';

export const PUT = defineRoute({
  viewer: 'required',
  params: offerParams,
  body: saveOfferSchema,
  handle: async ({ viewer, params, body }) => ({ body: await saveOffer(viewer, params.id, params.offerId, body) }),
});

export const DELETE = defineRoute({
  viewer: 'required',
  params: offerParams,
  handle: async ({ viewer, params }) => {
    await deleteOffer(viewer, params.id, params.offerId);
    return { status: 204 };
  },
});
