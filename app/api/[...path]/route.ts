import { ExpectedError } from '@/lib/errors';
import { defineRoute } from '@/lib/server/http/define-route';

const nothing = defineRoute({
  viewer: 'none',
  handle: () => {
    throw new ExpectedError('not-found', 'There is nothing here.');
  },
});

export { nothing as GET, nothing as POST, nothing as PUT, nothing as PATCH, nothing as DELETE };
