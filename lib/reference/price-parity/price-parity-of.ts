import type { Offer } from '@/lib/engine/offer/offer';
import { metroPriceParities } from './metros';
import { townsOfMetros } from './towns-of-metros';

/** How dear a place is against the United States as a whole. */
export interface PriceParity {
  /** The metropolitan area (`Seattle-Tacoma-Bellevue, WA`). */
  readonly place: string;
  /** 1 = the average of the United States; 1.13 is 13 % dearer. */
  readonly level: number;
}

/** Metropolitan areas by state and city (`CA:san jose`). */
const METRO_OF: ReadonlyMap<string, string> = new Map(
  Object.keys(metroPriceParities).flatMap((metro) => {
    const [cities = '', states = ''] = metro.split(', ');
    const names = [...cities.split(/-|\//), cities, ...(townsOfMetros[metro] ?? [])];
    return states.split('-').flatMap((state) => names.map((name): [string, string] => [`${state}:${plain(name)}`, metro]));
  }),
);

/**
 * The price level where an offer's job is; null outside the United States, and for a city that is in no metropolitan area
 * we know of.
 * @example priceParityOf({ country: 'US', state: 'CA', city: 'Menlo Park' })?.place // 'San Francisco-Oakland-Berkeley, CA'
 */
export function priceParityOf({ country, state, city }: Pick<Offer, 'country' | 'state' | 'city'>): PriceParity | null {
  const place = country === 'US' ? METRO_OF.get(`${state}:${plain(city)}`) : undefined;
  const index = place === undefined ? undefined : metroPriceParities[place];
  return place === undefined || index === undefined ? null : { place, level: index / 100 };
}

/** A city's name as people write it in many ways: "St. Louis", "saint louis", "New York City". */
function plain(city: string): string {
  return city.trim().toLowerCase().replace(/^(?:st\.?|saint) /, 'saint ').replace(/ city$/, '').replaceAll(/[^\p{L}\p{N} ]/gu, '');
}
