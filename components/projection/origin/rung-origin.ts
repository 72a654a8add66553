import { rungOf } from '@/lib/engine/projection/certainty-ladder';
import { RUNG_LABELS } from '../rung-labels';
import type { OriginSubject } from '../origin-request';
import { entryLines } from './entry-lines';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext } from './origin';
import { spanWords } from './span-words';
import { withinSpan } from './within-span';

/** What of a span can be relied on so far, before tax. */
export function rungOrigin({ rung, span }: Extract<OriginSubject, { readonly of: 'rung' }>, context: OriginContext): Origin {
  const entries = withinSpan(context.comparable.ledger.entries, span).filter((entry) => rungOf(entry) === rung);
  return newOrigin({ title: `${RUNG_LABELS[rung]}, ${spanWords(span)}`, as: context.comparable, lines: entryLines(entries, context) });
}
