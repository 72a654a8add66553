import type { Assumptions } from '../../comparison/assumptions';
import { splitLike } from '../../money/split-like';
import type { Minor } from '../../money/minor';
import type { Offer } from '../../offer/offer';
import type { TaxPart, TaxPartId } from '../../tax/tax-parts';
import type { TaxTables } from '../../tax/tables/tax-tables';
import type { OfferProjection } from '../projection';
import { returnOfYear } from './return-of-year';
import { taxDue } from './tax-due';
import { taxingOf } from './taxing-of';

/** One tax over the projected years; the rows of a year add up to its tax. */
export interface TaxRow {
  readonly id: TaxPartId | 'rate';
  readonly name: string;
  readonly byYear: readonly Minor[];
}

/**
 * The taxes of an offer, a row each, years 1 to 5. Null where tax is not known.
 * @param projection the offer's own
 * @param shown the same as it is shown: in real terms, or in another currency; its tax is split like the own one
 */
export function taxTable(offer: Offer, projection: OfferProjection, shown: OfferProjection, assumptions: Assumptions, tables: TaxTables | null): readonly TaxRow[] | null {
  const taxing = taxingOf(offer, tables);
  if (taxing.kind === 'unknown') return null;
  if (taxing.kind === 'rate') return [{ id: 'rate', name: 'Tax at the rate you entered', byYear: shown.years.map(({ tax }) => tax ?? (0 as Minor)) }];
  const years = projection.years.map((year, at) => {
    const parts = taxDue(returnOfYear(year, taxing, assumptions));
    const amounts = splitLike(shown.years[at]?.tax ?? 0, parts.map(({ cents }) => cents));
    return parts.map((part, index) => ({ ...part, amount: amounts[index] ?? (0 as Minor) }));
  });
  const names = new Map<string, Pick<TaxPart, 'id' | 'name'>>();
  for (const { id, name } of years.flat()) names.set(`${id} ${name}`, { id, name });
  return [...names.values()]
    .map(({ id, name }) => ({ id, name, byYear: years.map((parts) => parts.reduce((sum, part) => (part.id === id && part.name === name ? sum + part.amount : sum), 0) as Minor) }))
    .filter(({ byYear }) => byYear.some((amount) => amount !== 0));
}
