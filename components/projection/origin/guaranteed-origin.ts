import { entryLines } from './entry-lines';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext } from './origin';
import { withinSpan } from './within-span';

/** What part of four years' pay before tax is in writing, as it is shown. */
export function guaranteedOrigin(context: OriginContext): Origin {
  const { shown: as } = context;
  const entries = withinSpan(as.ledger.entries, 'four');
  return newOrigin({
    title: 'Guaranteed share of four years’ pay before tax',
    as,
    lines: entryLines(entries.filter(({ certainty }) => certainty === 'guaranteed'), context),
    steps: [
      { name: 'All four years before tax', words: null, value: as.total4, as: 'money' },
      { name: 'Guaranteed share', words: 'What is in writing, divided by all of it', value: as.guaranteedShare4 ?? 0, as: 'share' },
    ],
    more: [{ heading: 'Not guaranteed', lines: entryLines(entries.filter(({ certainty }) => certainty !== 'guaranteed'), context), hasTotal: true }],
  });
}
