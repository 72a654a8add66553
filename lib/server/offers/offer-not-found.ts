import 'server-only';
import { ExpectedError } from '@/lib/errors';

/** The same answer for an offer that is missing, deleted or in somebody else's comparison. */
export const offerNotFound = () => new ExpectedError('not-found', 'This offer is not here. It may have been deleted.');
