import { blankGrant } from '../offer/blank-grant';
import { blankSignOn } from '../offer/blank-sign-on';
import type { Grant, Offer } from '../offer/offer';

/** What can be asked for more of, each alone. */
export const PAY_LEVERS = ['base', 'signOn', 'equity'] as const;

export type PayLever = (typeof PAY_LEVERS)[number];

const ADDED = 'asked-for';

/**
 * An offer with more of one kind of pay. `base`: a higher yearly salary (the same offer where it is not known).
 * `signOn`: one more payment on starting, without clawback. `equity`: more stock, worth that much on paper when granted,
 * on the terms of the first grant; options are matched with stock, and an offer without grants with public stock that
 * vests evenly over four years.
 *
 * @param amount decimal units of the offer's currency
 * @example withMorePay(offerWithBaseOf200k, 'base', 10_000).base // 210_000
 */
export function withMorePay(offer: Offer, lever: PayLever, amount: number): Offer {
  switch (lever) {
    case 'base':
      return offer.base === null ? offer : { ...offer, base: offer.base + amount };
    case 'signOn':
      return { ...offer, signOns: [...offer.signOns, { ...blankSignOn({ id: ADDED }), amount }] };
    case 'equity':
      return { ...offer, grants: [...offer.grants, addedGrant(offer.grants[0], amount)] };
  }
}

/** By value and without a price, so that every amount counts and not only whole shares. */
const addedGrant = (first: Grant | undefined, value: number): Grant => ({
  ...(first ?? blankGrant({ id: ADDED, kind: 'rsu' })),
  id: ADDED,
  kind: 'rsu',
  sizeBy: 'value',
  value,
  shares: null,
  price: null,
  strike: null,
});
