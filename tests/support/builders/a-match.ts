import type { RetirementMatch } from '@/lib/engine/offer/retirement-match';

type Match = Extract<RetirementMatch, { kind: 'match' }>;

/** Half of what one puts in up to 6 % of base, one's own at once, but for what a test names. */
export const aMatch = (change: Partial<Match> = {}): Match => ({
  kind: 'match',
  tiers: [{ rate: 0.5, upToShareOfPay: 0.06 }],
  yearlyCap: null,
  payLimit: null,
  vesting: [],
  ...change,
});
