import { checkDatabase } from '@/lib/server/http/check-database';
import { defineRoute } from '@/lib/server/http/define-route';

export const GET = defineRoute({
  viewer: 'none',
  handle: async () =>
    (await checkDatabase())
      ? { body: { status: 'ok', database: 'ok' } }
      : Response.json({ status: 'unavailable', database: 'unreachable' }, { status: 503 }),
});
