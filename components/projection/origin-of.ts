import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { splitLike } from '@/lib/engine/money/split-like';
import type { Offer } from '@/lib/engine/offer/offer';
import { foldYear } from '@/lib/engine/projection/fold-year';
import { groupBySource, type SourceGroup } from '@/lib/engine/projection/group-by-source';
import { COMPARED_YEARS, MONTHS_A_YEAR } from '@/lib/engine/projection/horizon';
import type { FoldedYear, OfferProjection } from '@/lib/engine/projection/projection';
import { steadyEntries } from '@/lib/engine/projection/steady-state';
import { returnOfYear } from '@/lib/engine/projection/take-home/return-of-year';
import { takeHomeOfYear } from '@/lib/engine/projection/take-home/take-home-of-year';
import { taxDue } from '@/lib/engine/projection/take-home/tax-due';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { componentOf } from './component-of';
import type { OriginRequest, OriginSpan } from './origin-request';

/** One line under a figure: entries of one origin, or a named sum that is taken off. */
export type OriginLine = { readonly group: SourceGroup; readonly amount: number } | { readonly name: string; readonly amount: number };

/** What a figure is made of: lines that add up to `total`, and what a year of it is where the figure is an average. */
export interface Origin {
  readonly lines: readonly OriginLine[];
  readonly total: number;
  readonly perYear: number | null;
  /** Pay that is no part of take-home pay. */
  readonly apart: readonly OriginLine[];
}

export interface OriginContext {
  readonly offer: Offer;
  /** In the offer's own currency, nominal. */
  readonly projection: OfferProjection;
  /** As it is shown. */
  readonly shown: OfferProjection;
  readonly assumptions: Assumptions;
  readonly taxTables: TaxTables;
}

/** The lines under one figure as it is shown; they add up to it to the cent. */
export function originOf({ of, span }: Pick<OriginRequest, 'of' | 'span'>, context: OriginContext): Origin {
  const { shown } = context;
  const own = ownEntries(span, context);
  const entries = span === 'steady' ? own : shown.ledger.entries.filter(within(span));
  if (of !== 'takeHome' && of !== 'tax') {
    const chosen = of === 'gross' ? entries : entries.filter((entry) => componentOf(entry) === of);
    return asShown(groupLines(chosen), [], span, of === 'gross' && span === 'steady' ? shown.steadyState : null, shown.average4);
  }
  const inHand = entries.filter(({ liquidity }) => liquidity === 'cash' || liquidity === 'liquid');
  const apart = entries.filter(({ liquidity }) => liquidity === 'illiquid' || liquidity === 'inKind');
  const lines = [...groupLines(inHand), ...takenOff(span, context)];
  return asShown(of === 'tax' ? takenOff(span, context) : lines, groupLines(apart), span, span === 'steady' ? shown.takeHomeSteadyState : null, shown.takeHomeAverage4);
}

const lastMonthOf = (span: OriginSpan): number => (typeof span === 'number' ? span : COMPARED_YEARS) * MONTHS_A_YEAR;

const within =
  (span: OriginSpan) =>
  ({ month }: LedgerEntry): boolean =>
    month < lastMonthOf(span) && (typeof span !== 'number' || month >= lastMonthOf(span) - MONTHS_A_YEAR);

const ownEntries = (span: OriginSpan, { offer, assumptions, projection }: OriginContext): readonly LedgerEntry[] =>
  span === 'steady' ? steadyEntries({ offer, assumptions, presets: vestingPresets }).entries : projection.ledger.entries.filter(within(span));

const groupLines = (entries: readonly LedgerEntry[]): OriginLine[] => groupBySource(entries).map((group) => ({ group, amount: group.amount }));

/** The years a span is about, folded, and the tax and savings of each as they are shown. */
function yearsOf(span: OriginSpan, context: OriginContext): { readonly folded: FoldedYear; readonly tax: number; readonly putAway: number }[] {
  const { offer, projection, shown, assumptions, taxTables } = context;
  if (span === 'steady') {
    const { year, entries } = steadyEntries({ offer, assumptions, presets: vestingPresets });
    const folded = foldYear(year, entries);
    const { tax, putAway } = takeHomeOfYear(folded, taxingOf(offer, taxTables), assumptions);
    return [{ folded, tax: tax ?? 0, putAway: putAway ?? 0 }];
  }
  return projection.years.flatMap((folded, at) => {
    const asked = typeof span === 'number' ? folded.year === span : folded.year <= COMPARED_YEARS;
    return asked ? [{ folded, tax: shown.years[at]?.tax ?? 0, putAway: shown.years[at]?.putAway ?? 0 }] : [];
  });
}

/** Each tax and what is put away, as negative lines. */
function takenOff(span: OriginSpan, context: OriginContext): OriginLine[] {
  const taxing = taxingOf(context.offer, context.taxTables);
  const sums = new Map<string, number>();
  const add = (name: string, amount: number) => sums.set(name, (sums.get(name) ?? 0) - amount);
  for (const { folded, tax, putAway } of yearsOf(span, context)) {
    if (taxing.kind === 'return') {
      const parts = taxDue(returnOfYear(folded, taxing, context.assumptions));
      splitLike(tax, parts.map(({ cents }) => cents)).forEach((amount, at) => add(parts[at]?.name ?? 'Tax', amount));
    } else add('Tax at the rate you entered', tax);
    add('Put away before tax', putAway);
  }
  return [...sums].map(([name, amount]) => ({ name, amount })).filter(({ amount }) => amount !== 0);
}

/** Fits lines to the figure that is shown, where that is not in the terms of the lines: a steady year in real terms. */
function asShown(lines: readonly OriginLine[], apart: readonly OriginLine[], span: OriginSpan, whole: number | null, average: number | null): Origin {
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  if (whole === null || whole === sum) return { lines, total: sum, perYear: span === 'average' ? average : null, apart };
  const fitted = splitLike(whole, lines.map(({ amount }) => amount));
  return { lines: lines.map((line, at) => ({ ...line, amount: fitted[at] ?? 0 })), total: whole, perYear: null, apart: [] };
}
