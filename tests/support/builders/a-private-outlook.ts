import { blankPrivateOutlook, type ExitCase, type PreferredHolding, type PrivateOutlook } from '@/lib/engine/offer/private-outlook';

/** A company of which all is known: no debt, no investors with preferences, no scenarios, but for what a test names. */
export const aPrivateOutlook = (change: Partial<PrivateOutlook> = {}): PrivateOutlook => ({ ...blankPrivateOutlook, counts: 'scenarios', debt: 0, preferred: [], ...change });

/** A sale in year 5 for 100 million with a chance of one half and no rounds before it, but for what a test names. */
export const anExitCase = (change: Partial<ExitCase> = {}): ExitCase => ({ id: 'sale', name: 'Sale', exitValue: 100_000_000, year: 5, probability: 0.5, rounds: [], ...change });

/** Two million shares for ten million, paid back once before the others or converted, but for what a test names. */
export const aSeries = (change: Partial<PreferredHolding> = {}): PreferredHolding => ({
  id: 'a',
  name: 'Series A',
  shares: 2_000_000,
  invested: 10_000_000,
  multiple: 1,
  participation: 'none',
  cap: null,
  seniority: 1,
  ...change,
});
