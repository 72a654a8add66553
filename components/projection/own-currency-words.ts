import type { DrawnOffer } from './drawn-offers';

/**
 * Says which offers are drawn in another currency than their comparison's; nothing where none is. Starts with a space.
 * @example ownCurrencyWords([drawnInPounds], 'USD') // ' Amounts of Gamma are in GBP.'
 */
export const ownCurrencyWords = (drawn: readonly { readonly offer: Pick<DrawnOffer['offer'], 'company' | 'currency'> }[], currency: string): string =>
  drawn
    .filter(({ offer }) => offer.currency !== currency)
    .map(({ offer }) => ` Amounts of ${offer.company} are in ${offer.currency}.`)
    .join('');
