import { offerNames } from './offer-names';

/**
 * Names the offers of a comparison by their ids, as sentences and labels do (see `offerNames`).
 *
 * @param gone what an id that none of them has is called
 * @example offerNamer([{ id: 'x', company: 'Acme' }, { id: 'y', company: 'Acme' }])('y') // 'Acme (B)'
 */
export function offerNamer(offers: readonly { readonly id: string; readonly company: string }[], gone = ''): (offerId: string) => string {
  const names = offerNames(offers.map(({ company }) => company));
  const byId = new Map(offers.map(({ id }, index) => [id, names[index]]));
  return (offerId) => byId.get(offerId) ?? gone;
}
