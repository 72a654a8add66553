import 'server-only';
import { ExpectedError } from '@/lib/errors';

/** The same answer for a judge who is missing, removed, or of somebody else's comparison. */
export const judgeNotFound = () => new ExpectedError('not-found', 'This judge is not here. They may have been removed already.');
