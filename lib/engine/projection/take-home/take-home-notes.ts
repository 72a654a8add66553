import type { Assumptions } from '../../comparison/assumptions';
import type { Offer } from '../../offer/offer';
import { publishedCompensationLimit } from '../../tax/limits/compensation-limit';
import { matchPayLimit } from '../../tax/limits/match-limits';
import { percentInWords } from '../../tax/percent-in-words';
import type { TaxTables } from '../../tax/tables/tax-tables';
import { PROJECTED_YEARS } from '../horizon';
import type { OfferProjection } from '../projection';
import { taxBreakdown } from './tax-breakdown';
import type { TakeHomeGap, Taxing } from './taxing';
import { taxingOf } from './taxing-of';

const GAPS = {
  tables: 'The tax tables are not loaded yet, so take-home pay is not known.',
  state: 'Take-home pay is not known: enter the state in which the job is.',
  'tax-rate': 'Take-home pay is not known: enter what share of pay goes in tax there.',
  currency: 'Take-home pay is not known: US tax is worked out for pay in US dollars only.',
} as const satisfies Record<TakeHomeGap, string>;

/**
 * What the take-home pay of an offer assumes, carries forward or leaves out over its years, each a sentence. What is said
 * of several years alike is said once, with the years it is about.
 */
export function takeHomeNotes(offer: Offer, projection: Pick<OfferProjection, 'years'>, assumptions: Assumptions, tables: TaxTables | null): readonly string[] {
  const taxing = taxingOf(offer, tables);
  if (taxing.kind === 'unknown') return [GAPS[taxing.gap]];
  if (taxing.kind === 'rate') return ['Tax is the share of taxed pay that you entered, the same every year.'];
  return [...aboutThePlace(offer, taxing, assumptions), ...aboutTheYears(projection, taxing, assumptions)];
}

function aboutThePlace(offer: Offer, { tables, locality, startYear }: Extract<Taxing, { kind: 'return' }>, { filingStatus, spouseWages, inflation }: Assumptions): string[] {
  const notes: string[] = [];
  const first = tables[0]?.year ?? startYear;
  if (startYear < first) notes.push(`Our tax tables start in ${first}; earlier years are taxed by those.`);
  if (offer.locality !== null && locality === null) notes.push('The city or county you chose levies no tax that we know of in this state, so none is counted.');
  if (filingStatus === 'married-joint' && spouseWages > 0) notes.push('Tax is what this pay adds to the joint return: what both owe less what your spouse’s pay alone would owe.');
  if (offer.match.kind === 'match' && matchPayLimit(offer, PROJECTED_YEARS, inflation) !== (offer.match.payLimit ?? Infinity))
    notes.push(`The pay that the match counts is the law’s limit, raised by ${percentInWords(inflation)} a year for prices after ${publishedCompensationLimit(startYear + PROJECTED_YEARS).year}, in steps of $5,000.`);
  return notes;
}

/** Notes that name their tax year are told together for all years that have them. */
function aboutTheYears({ years }: Pick<OfferProjection, 'years'>, taxing: Extract<Taxing, { kind: 'return' }>, assumptions: Assumptions): string[] {
  const yearsOf = new Map<string, number[]>();
  for (const folded of years) {
    const { input, notes } = taxBreakdown(folded, taxing, assumptions);
    for (const note of notes) {
      const template = note.replace(`for ${input.year} `, 'for {years} ');
      const told = yearsOf.get(template);
      if (told) told.push(input.year);
      else yearsOf.set(template, [input.year]);
    }
  }
  return [...yearsOf].map(([template, told]) => template.replace('{years}', yearsInWords(told)));
}

const yearsInWords = (years: readonly number[]): string => (years.length === 1 ? String(years[0]) : `${years[0]} to ${years.at(-1)}`);
