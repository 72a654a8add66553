import type { EntryKind } from '../ledger/ledger-entry';
import type { OfferProjection, OpenQuestionId } from './projection';

/** Which amounts a question leaves out of the ledger while it is open. Others only move amounts that are there. */
const LEFT_OUT: Readonly<Partial<Record<OpenQuestionId, EntryKind>>> = {
  base: 'base',
  bonus: 'bonus',
  'sign-on-amount': 'signOn',
  'grant-size': 'equity',
  'grant-price': 'equity',
  'grant-strike': 'equity',
  'exit-scenarios': 'equity',
  'liquidation-preferences': 'equity',
  'company-debt': 'equity',
  'refresher-value': 'equity',
  'relocation-amount': 'relocation',
  'espp-contribution': 'espp',
  'stipend-amount': 'benefits',
  'benefit-amount': 'benefits',
  'health-premium': 'costs',
  'commute-cost': 'costs',
  'cost-amount': 'costs',
};

/**
 * The kinds of entries of which a part, or all, is not known yet. Unknown refreshers and an unknown match are questions of
 * their own and do not count here.
 *
 * @example unknownKinds({ questions: openQuestions(termsWithoutGrantSize) }) // Set { 'equity' }
 */
export const unknownKinds = ({ questions }: Pick<OfferProjection, 'questions'>): ReadonlySet<EntryKind> =>
  new Set(questions.flatMap(({ id }) => LEFT_OUT[id] ?? []));
