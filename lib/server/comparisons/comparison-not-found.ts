import 'server-only';
import { ExpectedError } from '@/lib/errors';

/** The same answer for a comparison that is missing, deleted or somebody else's. */
export const comparisonNotFound = () => new ExpectedError('not-found', 'This comparison is not here. It may have been deleted.');
