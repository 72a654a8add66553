import type { Offer } from '../../offer/offer';

/** The states in which jobs in the US are, as two-letter codes; what is no code is told as it was typed. */
export const statesOf = (offers: readonly Pick<Offer, 'country' | 'state'>[]): ReadonlySet<string> =>
  new Set(offers.flatMap(({ country, state }) => (country === 'US' && state.trim() !== '' ? [state.trim().toUpperCase()] : [])));
