import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { FieldIssue } from '@/lib/errors';
import type { Criterion } from '@/lib/engine/comparison/criterion';

const MOST_ISSUES = 50;

/**
 * Makes sure that every score belongs to an offer of the comparison.
 *
 * @throws ExpectedError `invalid`, with each score that does not.
 */
export function checkScoredOffers(criteria: readonly Criterion[], offerIds: ReadonlySet<string>): void {
  const issues = criteria.flatMap(({ scores }, index): FieldIssue[] =>
    Object.keys(scores)
      .filter((offerId) => !offerIds.has(offerId))
      .map((offerId) => ({ path: `criteria.${index}.scores.${offerId}`, message: 'This score belongs to no offer of the comparison' })),
  );
  if (issues.length > 0) throw new ExpectedError('invalid', 'Some of this needs another look.', { issues: issues.slice(0, MOST_ISSUES) });
}
