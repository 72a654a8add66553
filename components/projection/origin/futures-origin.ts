import { compileEntries } from '@/lib/engine/ledger/compile-ledger';
import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from '@/lib/engine/projection/horizon';
import { formatNumber } from '@/lib/format/format-number';
import { listNames } from '@/lib/format/list-names';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import type { OriginSubject } from '../origin-request';
import { entryLines } from './entry-lines';
import { futuresNotes } from './futures-notes';
import { moverWords } from './mover-words';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext, OriginLine, OriginStep } from './origin';
import { takenOff } from './taken-off';
import { withinSpan } from './within-span';

type FuturesSubject = Extract<OriginSubject, { readonly of: 'futures' }>;

const TITLES = { chanceBest: 'Pays most in this share of the futures drawn', worstTenth4: 'Mean of the worst tenth', p10: 'One in ten is below', p50: 'Middle of the futures drawn', p90: 'One in ten is above' } as const;

/** What futures drawn make of an offer: what the draws move and what they leave as it is, and how the figure comes of them. */
export function futuresOrigin(subject: FuturesSubject, context: OriginContext): Origin {
  const { figure, pay, year, drawn } = subject;
  const { offer } = context;
  const span = year ?? 'four';
  const inSpan = withinSpan(withWorthless(context), span).filter(({ liquidity }) => pay === 'gross' || liquidity === 'cash' || liquidity === 'liquid');
  const moved = inSpan.filter(({ risk }) => risk !== null);
  const still = entryLines(inSpan.filter(({ risk }) => risk === null), context);
  const lines: OriginLine[] = [
    ...(['price', 'outcome', 'payout'] as const).flatMap((by) =>
      entryLines(moved.filter(({ risk }) => risk?.by === by), context).map((line): OriginLine => ({ ...line, words: `${line.words ?? ''} ${moverWords(by, context)}` })),
    ),
    ...(still.length === 0 ? [] : [{ name: 'What no draw moves', words: `${listNames([...new Set(still.map(({ name }) => name))])}.`, amount: still.reduce((sum, { amount }) => sum + amount, 0) }]),
    ...(pay === 'takeHome' ? takenOff(span, { ...context, shown: context.projection }) : []),
  ];
  return newOrigin({
    title: `${TITLES[figure]}: ${pay === 'gross' ? 'before tax' : 'take-home pay'} ${year === null ? 'over four years' : `in year ${year}`}`,
    as: context.projection,
    lines,
    totalName: 'Together, as projected',
    steps: stepsOf(subject, offer.id, context.locale),
    notes: futuresNotes(moved, { figure, pay, drawn }, context),
  });
}

/** The entries of the ledger, and options that are worth nothing as expected but may rise. */
const withWorthless = ({ offer, assumptions }: OriginContext): readonly LedgerEntry[] =>
  compileEntries({ offer, assumptions, presets: vestingPresets, from: 0, to: PROJECTED_YEARS * MONTHS_A_YEAR, lastRaiseYear: Infinity, keepsWorthless: true });

function stepsOf({ figure, pay, year, drawn }: FuturesSubject, offerId: string, locale: string): OriginStep[] {
  const spread = drawn.offers.find((one) => one.offerId === offerId)?.[pay];
  if (!spread) return [];
  const futures = formatNumber(drawn.paths, locale);
  const tenth = formatNumber(Math.max(1, Math.floor(drawn.paths / 10)), locale);
  const percentiles = year === null ? spread.total4 : spread.years[year - 1];
  const mean: OriginStep[] = year === null ? [{ name: `Mean of ${futures} futures`, words: null, value: spread.mean4, as: 'money' }] : [];
  switch (figure) {
    case 'chanceBest':
      return [...mean, { name: 'Pays most in', words: `Of ${futures} futures, those in which its four years come to more than every other offer’s; level offers share one`, value: spread.chanceBest ?? 0, as: 'share' }];
    case 'worstTenth4':
      return [...mean, { name: 'Mean of the worst tenth', words: `Of the ${tenth} futures in which it pays least`, value: spread.worstTenth4, as: 'money' }];
    case 'p10':
      return [...mean, { name: 'One in ten is below', words: `A tenth of the ${futures} futures comes to this or less`, value: percentiles?.p10 ?? 0, as: 'money' }];
    case 'p50':
      return [...mean, { name: 'Middle', words: `Half of the ${futures} futures comes to this or less, half to this or more`, value: percentiles?.p50 ?? 0, as: 'money' }];
    case 'p90':
      return [...mean, { name: 'One in ten is above', words: `A tenth of the ${futures} futures comes to this or more`, value: percentiles?.p90 ?? 0, as: 'money' }];
  }
}
