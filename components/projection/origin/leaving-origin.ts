import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import type { Clawback } from '@/lib/engine/offer/clawback';
import { ownedShare } from '@/lib/engine/offer/owned-share';
import { clawedBack } from '@/lib/engine/projection/clawed-back';
import { forfeited } from '@/lib/engine/projection/forfeited';
import { formatPercent } from '@/lib/format/format-percent';
import type { OriginSubject } from '../origin-request';
import { clawbackWords } from './clawback-words';
import { entryLines } from './entry-lines';
import { exerciseLines } from './exercise-lines';
import { linesOf } from './lines-of';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext, OriginLine } from './origin';
import { negative } from './negative';
import { unvestedEntries } from './unvested-entries';

type LeavingSubject = Extract<OriginSubject, { readonly months: number }>;

/** What has come in after so many months, what leaving then takes of it, or what exercising then takes, as it is shown. */
export function leavingOrigin({ of, months }: LeavingSubject, context: OriginContext): Origin {
  const { shown: as } = context;
  const received = as.ledger.entries.filter(({ month }) => month < months);
  const lines = () => entryLines(received, context);
  switch (of) {
    case 'received':
      return newOrigin({ title: `What has come in before tax after ${months} months`, as, lines: lines() });
    case 'paidBack':
      return newOrigin({ title: `What you pay back on leaving after ${months} months`, as, lines: paidBackLines(received, months, context) });
    case 'forfeited':
      return newOrigin({ title: `What of the match you lose on leaving after ${months} months`, as, lines: forfeitedLines(received, months, context) });
    case 'exerciseCost':
      return newOrigin({ title: `What exercising all that has vested after ${months} months takes`, as, lines: exerciseLines(received, context), notes: windowNotes(context) });
    case 'kept':
      return newOrigin({
        title: `What you keep if you leave after ${months} months`,
        as,
        lines: [...lines(), ...[...paidBackLines(received, months, context), ...forfeitedLines(received, months, context)].map(negative)],
        more: [
          { heading: 'To turn the vested options into shares you would pay', lines: exerciseLines(received, context), hasTotal: true },
          { heading: 'Lost, because it would have vested later in the five years', lines: entryLines(unvestedEntries(as.ledger.entries, months, context.offer), context), hasTotal: true },
        ],
        notes: exerciseLines(received, context).length === 0 ? [] : windowNotes(context),
      });
  }
}

const paidBackLines = (entries: readonly LedgerEntry[], months: number, { locale }: OriginContext): OriginLine[] =>
  linesOf(
    entries,
    (entry) => clawedBack(entry, months),
    (label) => `${label}, paid back`,
    ([payment]) => paidBackWords(payment?.month ?? 0, payment?.clawback ?? null, months, locale),
  );

function paidBackWords(paidIn: number, clawback: Clawback | null, months: number, locale: string): string | null {
  if (clawback === null) return null;
  const left = clawback.method === 'full' ? '' : ` Of ${clawback.months} months ${clawback.months + paidIn - months} are left.`;
  return `Paid in month ${paidIn + 1}. ${clawbackWords(clawback, locale) ?? ''}.${left}`;
}

const forfeitedLines = (entries: readonly LedgerEntry[], months: number, { locale }: OriginContext): OriginLine[] =>
  linesOf(
    entries,
    (entry) => forfeited(entry, months),
    (label) => `${label}, not yours yet`,
    ([first]) => (first?.owned ? `After ${months} months ${formatPercent(ownedShare(first.owned, months), locale)} of it is yours.` : null),
  );

const windowNotes = ({ offer }: OriginContext): string[] => {
  const windows = new Set(offer.grants.flatMap(({ kind, exerciseWindowMonths }) => (kind === 'rsu' || exerciseWindowMonths === null ? [] : [exerciseWindowMonths])));
  return [...windows].map((months) => `Options can be exercised for ${months === 1 ? 'one month' : `${months} months`} after leaving.`);
};
