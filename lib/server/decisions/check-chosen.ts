import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { Comparison } from '@/lib/engine/comparison/comparison';

/**
 * Makes sure that what was chosen is one of the offers.
 *
 * @throws ExpectedError `invalid` at `offerId`.
 */
export function checkChosen({ offers }: Pick<Comparison, 'offers'>, offerId: string): void {
  if (!offers.some(({ id }) => id === offerId))
    throw new ExpectedError('invalid', 'Some of this needs another look.', { issues: [{ path: 'offerId', message: 'Choose one of the offers' }] });
}
