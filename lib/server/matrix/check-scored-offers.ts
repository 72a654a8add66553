import 'server-only';
import { ExpectedError } from '@/lib/errors';
import type { FieldIssue } from '@/lib/errors';
import type { Criterion } from '@/lib/engine/comparison/criterion';

const MOST_ISSUES = 50;

/**
 * Makes sure that every score and every remark belongs to an offer of the comparison.
 *
 * @throws ExpectedError `invalid`, with each that does not.
 */
export function checkScoredOffers(criteria: readonly Criterion[], offerIds: ReadonlySet<string>): void {
  const issues = criteria.flatMap(({ scores, remarks }, index): FieldIssue[] => [
    ...strangers(scores, offerIds).map((id) => ({ path: `criteria.${index}.scores.${id}`, message: 'This score belongs to no offer of the comparison' })),
    ...strangers(remarks, offerIds).map((id) => ({ path: `criteria.${index}.remarks.${id}`, message: 'This remark belongs to no offer of the comparison' })),
  ]);
  if (issues.length > 0) throw new ExpectedError('invalid', 'Some of this needs another look.', { issues: issues.slice(0, MOST_ISSUES) });
}

const strangers = (byOffer: object, offerIds: ReadonlySet<string>): string[] => Object.keys(byOffer).filter((id) => !offerIds.has(id));
