import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { splitLike } from '@/lib/engine/money/split-like';
import { COMPARED_YEARS } from '@/lib/engine/projection/horizon';
import { returnOfYear } from '@/lib/engine/projection/take-home/return-of-year';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import type { OriginSubject, OriginYears } from '../origin-request';
import { entryLines } from './entry-lines';
import { negative } from './negative';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext, OriginLine } from './origin';
import { spanWords } from './span-words';
import { taxedYears } from './taxed-years';
import { withinSpan } from './within-span';

type ApartSubject = Extract<OriginSubject, { readonly of: 'putAway' | 'inKind' | 'notForSale' }>;

const TITLES = { putAway: 'Put away before tax', inKind: 'Match and benefits in kind', notForSale: 'Shares not for sale' } as const satisfies Record<ApartSubject['of'], string>;

const chosenBy = {
  inKind: ({ liquidity, kind }: LedgerEntry) => liquidity === 'inKind' || kind === 'retirement',
  notForSale: ({ liquidity, kind }: LedgerEntry) => liquidity === 'illiquid' && kind !== 'retirement',
} as const;

/** What is pay and no part of take-home pay, taken off as it is shown. */
export function apartOrigin({ of, span }: ApartSubject, context: OriginContext): Origin {
  const lines =
    of === 'putAway' ? putAwayLines(span, context) : entryLines(withinSpan(context.shown.ledger.entries, span).filter(chosenBy[of]), context).map(negative);
  return newOrigin({ title: `${TITLES[of]}, ${spanWords(span)}`, as: context.shown, lines });
}

function putAwayLines(span: OriginYears, context: OriginContext): OriginLine[] {
  const taxing = taxingOf(context.offer, context.taxTables);
  if (taxing.kind !== 'return') return [];
  const sums = { retirement: 0, healthSavings: 0 };
  for (const { folded, putAway } of taxedYears(span, context)) {
    const { retirement, healthSavings } = returnOfYear(folded, taxing, context.assumptions).putAway;
    const [first = 0, second = 0] = splitLike(putAway, [retirement, healthSavings]);
    sums.retirement -= first;
    sums.healthSavings -= second;
  }
  const years = span === 'four' ? ` in each of the ${COMPARED_YEARS} years` : '';
  return [
    { name: 'Into a 401(k)', words: `The share of base you chose under “What is assumed”, at least what the employer matches, up to the law’s limit${years}.`, amount: sums.retirement },
    { name: 'Into a health savings account', words: `What you chose under “What is assumed”, up to the law’s limit${years}.`, amount: sums.healthSavings },
  ].filter(({ amount }) => amount !== 0);
}
