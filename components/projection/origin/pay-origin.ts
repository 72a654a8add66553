import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { splitLike } from '@/lib/engine/money/split-like';
import { steadyEntries } from '@/lib/engine/projection/steady-state';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { barComponents } from '../bar-years';
import { componentOf } from '../component-of';
import type { OriginSpan, OriginSubject } from '../origin-request';
import { entryLines } from './entry-lines';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext, OriginLine, OriginStep } from './origin';
import { spanWords } from './span-words';
import { takenOff } from './taken-off';
import { withinSpan } from './within-span';

type PaySubject = Extract<OriginSubject, { readonly span: OriginSpan; readonly of: 'gross' | 'takeHome' | (typeof barComponents)[number]['key'] }>;

/** Pay before tax, one component of it, or take-home pay, as it is shown. */
export function payOrigin({ of, span }: PaySubject, context: OriginContext): Origin {
  const { shown } = context;
  const entries = entriesOf(span, context);
  const title = `${titleOf(of)} ${spanWords(span)}`;
  if (of !== 'takeHome') {
    const chosen = of === 'gross' ? entries : entries.filter((entry) => componentOf(entry) === of);
    const lines = inTermsOf(of === 'gross' && span === 'steady' ? shown.steadyState : null, entryLines(chosen, context));
    return newOrigin({ title, as: shown, lines, steps: averageStep(span, shown.average4), notes: steadyNote(span, context) });
  }
  const inHand = entries.filter(({ liquidity }) => liquidity === 'cash' || liquidity === 'liquid');
  const apart = entries.filter(({ liquidity }) => liquidity === 'illiquid' || liquidity === 'inKind');
  const lines = inTermsOf(span === 'steady' ? shown.takeHomeSteadyState : null, [...entryLines(inHand, context), ...takenOff(span, context)]);
  return newOrigin({
    title,
    as: shown,
    lines,
    steps: averageStep(span, shown.takeHomeAverage4),
    more: span === 'steady' && shown !== context.projection ? [] : [{ heading: 'Not in it, because you cannot spend it yet', lines: entryLines(apart, context), hasTotal: false }],
    notes: steadyNote(span, context),
    taxYear: typeof span === 'number' ? span : null,
  });
}

const titleOf = (of: PaySubject['of']): string => {
  if (of === 'gross') return 'Pay before tax';
  return of === 'takeHome' ? 'Take-home pay' : (barComponents.find(({ key }) => key === of)?.label ?? 'Pay');
};

function entriesOf(span: OriginSpan, { offer, assumptions, shown }: OriginContext): readonly LedgerEntry[] {
  if (span === 'steady') return steadyEntries({ offer, assumptions, presets: vestingPresets }).entries;
  return withinSpan(shown.ledger.entries, span === 'average' ? 'four' : span);
}

const averageStep = (span: OriginSpan, average: number | null): OriginStep[] =>
  span === 'average' && average !== null ? [{ name: 'A year on average', words: 'A quarter of it', value: average, as: 'money' }] : [];

const steadyNote = (span: OriginSpan, { shown }: OriginContext): string[] =>
  span === 'steady' ? [`That is year ${shown.steadyYear}: first grants and one-off payments are over, refreshers have stacked up in full, and raises stop after year 5.`] : [];

/** Fits lines to the figure where that is not in their terms: a steady year in real terms or in another currency. */
function inTermsOf(figure: number | null, lines: readonly OriginLine[]): readonly OriginLine[] {
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  if (figure === null || figure === sum) return lines;
  const fitted = splitLike(figure, lines.map(({ amount }) => amount));
  return lines.map((line, at) => ({ ...line, amount: fitted[at] ?? 0 }));
}
