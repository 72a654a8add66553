import type { Offer } from '@/lib/engine/offer/offer';

type Yearly = Extract<Offer['refreshers'], { kind: 'yearly' }>;
type Match = Extract<Offer['match'], { kind: 'match' }>;

/** Where a person starts who says that there are refreshers. */
export const startingRefreshers: Yearly = {
  kind: 'yearly',
  certainty: 'assumed',
  yearlyValue: null,
  firstMonth: 12,
  vesting: { schedule: 'preset', preset: 'even-4y-quarterly' },
};

/** The commonest retirement match of American employers: half of what one puts in, up to 6 % of pay. */
export const startingMatch: Match = { kind: 'match', tiers: [{ rate: 0.5, upToShareOfPay: 0.06 }], yearlyCap: null, payLimit: null, vesting: [] };
