import { comparisonParams } from '@/lib/schemas/params';
import { defineRoute } from '@/lib/server/http/define-route';
import { listDeletedOffers } from '@/lib/server/offers/list-deleted-offers';

export const GET = defineRoute({
  viewer: 'required',
  params: comparisonParams,
  handle: async ({ viewer, params }) => ({ body: { offers: await listDeletedOffers(viewer, params.id) } }),
});
