import { compileGrant } from '../ledger/grants';
import { outcomesOfGrant } from '../ledger/expected-per-share';
import { privateCount } from '../ledger/private-count';
import type { Minor } from '../money/minor';
import { roundMinor } from '../money/round-minor';
import { minorDigits } from '../money/minor-digits';
import type { Grant } from '../offer/offer';
import type { MissingTerm } from '../equity/share-outcomes';
import type { ProjectedTerms } from './four-year-worth';
import { COMPARED_YEARS, MONTHS_A_YEAR } from './horizon';
import type { OpenQuestion, OpenQuestionId } from './projection';

const ASKED = { preferred: 'liquidation-preferences', debt: 'company-debt', scenarios: 'exit-scenarios' } as const satisfies Partial<Record<MissingTerm, OpenQuestionId>>;

/** What is missing about a private company whose equity is counted by scenarios, and how far the four years range with it. */
export function outcomeQuestions(terms: ProjectedTerms): OpenQuestion[] {
  const { offer, assumptions } = terms;
  const grants = offer.grants.filter((grant) => grant.market === 'private');
  if (grants.length === 0 || privateCount(offer, assumptions) !== 'scenarios') return [];
  const missing = new Set(grants.flatMap((grant) => outcomesOfGrant(offer, grant)?.missing ?? []));
  const moves = grants.reduce((sum, grant) => sum + outcomeRange(terms, grant), 0) as Minor;
  return (['scenarios', 'preferred', 'debt'] as const)
    .filter((term) => missing.has(term) || (term === 'scenarios' && offer.privateOutlook.scenarios.length === 0))
    .map((term) => ({ id: ASKED[term], path: `privateOutlook.${term}`, moves: term === 'scenarios' ? null : moves }));
}

/** From the least to the most that what is not known of the company lets a grant's first four years be expected to bring. */
export function outcomeRange(terms: ProjectedTerms, grant: Grant): Minor {
  const expected = outcomesOfGrant(terms.offer, grant)?.expected;
  if (expected === undefined) return 0 as Minor;
  const vests = compileGrant({ ...terms, from: 0, to: COMPARED_YEARS * MONTHS_A_YEAR, lastRaiseYear: Infinity, keepsWorthless: true }, grant);
  const shares = vests.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  return roundMinor(shares * (expected.high - expected.low) * 10 ** minorDigits(terms.offer.currency));
}
