import type { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { knownLocalities } from '@/lib/reference/tax/known-localities';
import { usStates } from '@/lib/reference/us-states';
import { nearestNames } from './nearest-names';

/**
 * Refuses a city or county in the US that is in none of the tax tables, and names the nearest that are. One of another
 * state passes: it is left over where the state has been changed, and counts for nothing (`misplacedLocality`).
 */
export const refuseUnknownLocality = ({ value, issues }: z.core.ParsePayload<Pick<Offer, 'country' | 'state' | 'locality'>>): void => {
  const { country, state, locality } = value;
  if (country === 'US' && locality !== null && !Object.values(knownLocalities).some((places) => places.includes(locality)))
    issues.push({ code: 'custom', path: ['locality'], input: locality, message: sentenceAbout(state, locality) });
};

/** Says that a city or county is not in the offer's state, so that its tax is not counted; null where nothing is amiss. */
export function misplacedLocality({ country, state, locality }: Pick<Offer, 'country' | 'state' | 'locality'>): string | null {
  if (country !== 'US' || locality === null || (knownLocalities[state] ?? []).includes(locality)) return null;
  return state === '' ? 'Choose the state as well' : `Not in ${usStates[state] ?? state}, so its tax is not counted`;
}

function sentenceAbout(state: string, locality: string): string {
  const here = knownLocalities[state] ?? [];
  if (here.length === 0) return state === '' ? 'Choose the state as well' : `We know of no local income tax in ${usStates[state] ?? state}`;
  return `We don’t know this place in ${usStates[state] ?? state}. The nearest we know: ${nearestNames(locality, here).join(', ')}`;
}
