import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { EntryKind } from '@/lib/engine/ledger/ledger-entry';
import { fromMinor } from '@/lib/engine/money/from-minor';
import type { Minor } from '@/lib/engine/money/minor';
import { COMPARED_YEARS } from '@/lib/engine/projection/horizon';
import type { OfferProjection } from '@/lib/engine/projection/projection';
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
 * gross and its guaranteed part, then the four-year total, the four-year average and the steady state.
 */
export const projectionToCsv = (comparison: Pick<Comparison, 'offers'>, projections: readonly OfferProjection[]): string =>
  toCsv([
    ['Offer', 'Currency', 'Period', ...Object.values(COMPONENTS), 'Gross', 'Guaranteed'],
    ...projections.flatMap((projection, index) => offerRows(offerHeading(comparison.offers[index]?.company ?? '', index), projection)),
  ]);

function offerRows(heading: string, { currency, years, total4, average4, steadyState, guaranteed4 }: OfferProjection): CsvCell[][] {
  const amount = (minor: number) => fromMinor(minor as Minor, currency);
  const row = (period: string, components: readonly CsvCell[], gross: number, guaranteed: number | null): CsvCell[] => [
    heading,
    currency,
    period,
    ...components,
    amount(gross),
    guaranteed === null ? null : amount(guaranteed),
  ];
  const compared = years.slice(0, COMPARED_YEARS);
  const unsplit = KINDS.map(() => null);
  return [
    ...years.map(({ year, byKind, byCertainty, gross }) => row(`Year ${year}`, KINDS.map((kind) => amount(byKind[kind])), gross, byCertainty.guaranteed)),
    row('Four-year total', KINDS.map((kind) => amount(compared.reduce((sum, { byKind }) => sum + byKind[kind], 0))), total4, guaranteed4),
    row('Four-year average', unsplit, average4, null),
    row('Steady state', unsplit, steadyState, null),
  ];
}
