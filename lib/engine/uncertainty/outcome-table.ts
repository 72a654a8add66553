import { outcomesOfGrant } from '../ledger/expected-per-share';
import type { Offer } from '../offer/offer';

/** What becomes of a grant in each scenario: chances added up in order, and how many times its mean it is then worth. */
export interface OutcomeTable {
  /** What a uniform draw stays below in each scenario or one before it; beyond the last, nothing is paid. */
  readonly chances: Float64Array;
  readonly factors: Float64Array;
}

/** The outcomes of a grant that is counted by scenarios; all nothing where nothing is expected of it. */
export function outcomeTable(offer: Offer, grantId: string): OutcomeTable {
  const grant = offer.grants.find(({ id }) => id === grantId);
  const found = grant && outcomesOfGrant(offer, grant);
  const outcomes = found?.outcomes ?? [];
  const expected = found?.expected.low ?? 0;
  let sum = 0;
  return {
    chances: Float64Array.from(outcomes, ({ probability }) => (sum += probability)),
    factors: Float64Array.from(outcomes, ({ worth }) => (expected > 0 ? worth.low / expected : 0)),
  };
}
