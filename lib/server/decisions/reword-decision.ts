import 'server-only';
import type { Viewer } from '../session/viewer';
import { changeDecision } from './change-decision';
import { checkChosen } from './check-chosen';
import type { Choice } from './record-decision';

/**
 * Changes what was chosen, when or why; the inputs stay as they were frozen, so only an offer among them can be chosen.
 *
 * @throws ExpectedError `not-found`, `conflict`, or `invalid` where there was no such offer.
 */
export const rewordDecision = (viewer: Viewer, comparisonId: string, { version, offerId, decidedOn, why }: Choice & { readonly version: number }) =>
  changeDecision(viewer, comparisonId, version, ({ inputs }) => {
    checkChosen(inputs, offerId);
    return { offerId, decidedOn, why };
  });
