import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { EntryKind } from '@/lib/engine/ledger/ledger-entry';
import { fromMinor } from '@/lib/engine/money/from-minor';
import type { Minor } from '@/lib/engine/money/minor';
import { COMPARED_YEARS } from '@/lib/engine/projection/horizon';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { sumOfKnown } from '@/lib/engine/projection/sum-of-known';
import { unknownKinds } from '@/lib/engine/projection/unknown-kinds';
import { offerHeading } from './offer-heading';
import { toCsv } from './to-csv';
import type { CsvCell } from './to-csv';

const COMPONENTS = {
  base: 'Base',
  bonus: 'Bonus',
  signOn: 'Sign-on',
  equity: 'Equity',
  espp: 'Share purchase plan',
  retirement: 'Retirement match',
  benefits: 'Benefits',
  relocation: 'Relocation',
  costs: 'Costs',
} as const satisfies Record<EntryKind, string>;

const KINDS = Object.keys(COMPONENTS) as readonly EntryKind[];

/**
 * The projections as a CSV table of decimal amounts: for every offer a row per year 1 to 5 with each component, the
 * gross and its guaranteed part, its tax, what is left, and what exercising
 * options leaves of that, then the four-year total, the four-year average and the steady state. What is not known
 * is an empty cell, and the last column says what that is and that the gross is then the least it can be.
 */
export const projectionToCsv = (comparison: Pick<Comparison, 'offers'>, projections: readonly OfferProjection[]): string =>
  toCsv([
    ['Offer', 'Currency', 'Period', ...Object.values(COMPONENTS), 'Gross', 'Guaranteed', 'Tax', 'Put away before tax', 'Take-home', 'Exercising options', 'After exercising', 'Not known yet'],
    ...projections.flatMap((projection, index) => offerRows(offerHeading(comparison.offers[index]?.company ?? '', index), projection)),
  ]);

/** Kinds that hang on the base salary: nothing of them is known without it. */
const OF_BASE: ReadonlySet<EntryKind> = new Set(['base', 'bonus', 'espp', 'retirement']);

function offerRows(heading: string, projection: OfferProjection): CsvCell[][] {
  const { currency, years, total4, average4, steadyState, guaranteed4, takeHome4, takeHomeAverage4, takeHomeSteadyState, afterExercising4, afterExercisingAverage4, afterExercisingSteadyState } = projection;
  const unknown = unknownKinds(projection);
  const hasTotals = projection.missing !== 'base';
  const amount = (minor: number) => fromMinor(minor as Minor, currency);
  const part = (kind: EntryKind, minor: number) => (minor === 0 && (unknown.has(kind) || (!hasTotals && OF_BASE.has(kind))) ? null : amount(minor));
  const total = (minor: number | null) => (minor !== null && hasTotals ? amount(minor) : null);
  const remark = remarkOn(unknown);
  const row = (period: string, components: readonly CsvCell[], gross: number, guaranteed: number | null, [tax, putAway, takeHome, exercising, afterExercising]: readonly (number | null)[]): CsvCell[] => [
    heading,
    currency,
    period,
    ...components,
    total(gross),
    total(guaranteed),
    total(tax ?? null),
    total(putAway ?? null),
    total(takeHome ?? null),
    exercising === 0 && unknown.has('equity') ? null : total(exercising ?? null),
    total(afterExercising ?? null),
    remark,
  ];
  const compared = years.slice(0, COMPARED_YEARS);
  const unsplit = KINDS.map(() => null);
  return [
    ...years.map(({ year, byKind, byCertainty, gross, tax, putAway, takeHome, exercising, afterExercising }) => row(`Year ${year}`, KINDS.map((kind) => part(kind, byKind[kind])), gross, byCertainty.guaranteed, [tax, putAway, takeHome, exercising, afterExercising])),
    row('Four-year total', KINDS.map((kind) => part(kind, compared.reduce((sum, { byKind }) => sum + byKind[kind], 0))), total4, guaranteed4, [sumOfKnown(compared.map(({ tax }) => tax)), sumOfKnown(compared.map(({ putAway }) => putAway)), takeHome4, compared.reduce((sum, { exercising }) => sum + exercising, 0), afterExercising4]),
    row('Four-year average', unsplit, average4, null, [null, null, takeHomeAverage4, null, afterExercisingAverage4]),
    row('Steady state', unsplit, steadyState, null, [null, null, takeHomeSteadyState, null, afterExercisingSteadyState]),
  ];
}

/**
 * What is missing, and what that makes of the gross.
 *
 * @example remarkOn(new Set(['signOn', 'equity'])) // 'Sign-on, Equity; gross is at least this'
 */
function remarkOn(unknown: ReadonlySet<EntryKind>): string | null {
  if (unknown.size === 0) return null;
  const names = KINDS.filter((kind) => unknown.has(kind)).map((kind) => COMPONENTS[kind]).join(', ');
  if (unknown.has('base')) return names;
  const [pay, costs] = [[...unknown].some((kind) => kind !== 'costs'), unknown.has('costs')];
  return `${names}; gross is ${pay && costs ? 'without these' : pay ? 'at least this' : 'at most this'}`;
}
