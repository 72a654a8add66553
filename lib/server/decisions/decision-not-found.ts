import 'server-only';
import { ExpectedError } from '@/lib/errors';

/** The same answer wherever a comparison has no decision that is not withdrawn. */
export const decisionNotFound = () => new ExpectedError('not-found', 'No decision is recorded here. It may have been withdrawn.');
