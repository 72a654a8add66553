import type { Commute, Offer } from '@/lib/engine/offer/offer';
import type { Relocation } from '@/lib/engine/offer/relocation';

type Yearly = Extract<Offer['refreshers'], { kind: 'yearly' }>;
type Match = Extract<Offer['match'], { kind: 'match' }>;
type Plan = Extract<Offer['espp'], { kind: 'plan' }>;

/** Where a person starts who says that there are refreshers. */
export const startingRefreshers: Yearly = {
  kind: 'yearly',
  certainty: 'assumed',
  yearlyValue: null,
  firstMonth: 12,
  vesting: { schedule: 'preset', preset: 'even-4y-quarterly' },
};

/** The commonest retirement match of American employers: half of what one puts in, up to 6 % of pay, one's own at once. */
export const startingMatch: Match = { kind: 'match', tiers: [{ rate: 0.5, upToShareOfPay: 0.06 }], yearlyCap: null, payLimit: null, vesting: [] };

/** The commonest terms of a share purchase plan, and the most that one can usually put in. */
export const startingEspp: Plan = { kind: 'plan', contributionRate: 0.15, discount: 0.15, lookback: true };

/** Where a person starts who says that moving is paid for. */
export const startingRelocation: Relocation = { amount: null, month: 0, tax: 'taxable', clawback: null };

const USUAL_DAYS = { onsite: 5, hybrid: 3, remote: 0 } as const satisfies Record<NonNullable<Offer['workMode']>, number>;

/** A way to work of which only the usual number of days is known. */
export const startingCommute = (workMode: Offer['workMode']): Commute => ({ daysPerWeek: USUAL_DAYS[workMode ?? 'onsite'], minutesEachWay: null, costPerDay: null });
