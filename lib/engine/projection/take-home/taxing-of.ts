import type { Offer } from '../../offer/offer';
import type { TaxTables } from '../../tax/tables/tax-tables';
import type { Taxing } from './taxing';

/**
 * How an offer is taxed: in the US on a return of its state and locality, elsewhere at the rate the person has entered.
 * What is not known for that is said and never read as no tax.
 */
export function taxingOf(offer: Pick<Offer, 'country' | 'currency' | 'effectiveTaxRate' | 'health' | 'locality' | 'match' | 'startDate' | 'state'>, tables: TaxTables | null): Taxing {
  if (offer.country !== 'US') return offer.effectiveTaxRate === null ? { kind: 'unknown', gap: 'tax-rate' } : { kind: 'rate', rate: offer.effectiveTaxRate };
  if (tables === null) return { kind: 'unknown', gap: 'tables' };
  if (offer.currency !== 'USD') return { kind: 'unknown', gap: 'currency' };
  const state = offer.state.trim().toUpperCase();
  if (!tables.some((year) => Object.hasOwn(year.states, state))) return { kind: 'unknown', gap: 'state' };
  const isKnown = tables.at(-1)?.localities.some((place) => place.state === state && place.slug === offer.locality) ?? false;
  return { kind: 'return', tables, state, locality: isKnown ? offer.locality : null, startYear: Number(offer.startDate.slice(0, 4)), employer: offer };
}
