import type { ExitCase, PrivateOutlook } from '../offer/private-outlook';
import { dilutedStake } from './diluted-stake';
import type { PreferredSeries } from './waterfall/exit-terms';
import { waterfall } from './waterfall/waterfall';

/** What may be held of a private company, and what is known of the company. */
export interface PrivateHolding {
  /** Shares or options granted. */
  readonly shares: number;
  /** Price to exercise one; 0 for shares. */
  readonly strike: number;
  readonly fullyDilutedShares: number | null;
  readonly outlook: PrivateOutlook;
}

/** From the worst to the best that what is not known allows; both the same where all is known. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface ShareOutcome {
  readonly id: string;
  readonly name: string;
  readonly probability: number;
  readonly year: number;
  /** What a common share fetches, in units of the currency. */
  readonly perShare: Range;
  /** The same less the strike, never below zero. */
  readonly worth: Range;
}

export type MissingTerm = 'fullyDilutedShares' | 'preferred' | 'debt' | 'scenarios';

export interface ShareOutcomes {
  /** The scenarios whose value and chance are known. */
  readonly outcomes: readonly ShareOutcome[];
  /** Mean worth of a share over all that may happen. */
  readonly expected: Range;
  /** Chance that a share ends up worth nothing, with what the chances of the scenarios leave over. */
  readonly chanceOfNothing: Range;
  readonly missing: readonly MissingTerm[];
}

/**
 * The part of a company that a start-up's grant to an engineer comes to (a 2026 backend-interview course: 0.1–0.5 % from
 * seed to series A). Where nobody has told the number of shares, it is taken to lie between these.
 */
const USUAL_STAKE = { least: 0.001, most: 0.005 } as const;

/**
 * What a share of a private company may come to: in each scenario the proceeds run through debt and preferences, what is
 * left for a common share is thinned by the rounds still to come (their investors are taken to rank with common), and the
 * strike is taken off. Without the number of shares the usual stakes make a range; without the debt or the preferences
 * it begins at nothing, since those may take all.
 * @example 10,000 options at 2 of 1,000,000 shares, no investors, no debt; half a chance of a sale for 5 million:
 * 5 a share, worth 3; expected 1.5, chance of nothing 0.5
 */
export function shareOutcomes({ shares, strike, fullyDilutedShares, outlook }: PrivateHolding): ShareOutcomes {
  const missing = missingTerms(fullyDilutedShares, outlook);
  const begins = missing.includes('preferred') || missing.includes('debt') ? 0 : null;
  const preferred = knownSeries(outlook);
  const most = fullyDilutedShares ?? shares / USUAL_STAKE.least;
  const least = fullyDilutedShares ?? shares / USUAL_STAKE.most;
  const outcomes = outlook.scenarios.flatMap((scenario) => {
    const { id, name, exitValue, year, probability } = scenario;
    if (exitValue === null || probability === null) return [];
    const perShareOf = (all: number) => commonPerShare({ scenario, exitValue, all, shares, preferred, debt: outlook.debt ?? 0 });
    const high = perShareOf(least);
    const low = begins ?? (most === least ? high : perShareOf(most));
    const perShare = { low, high };
    return [{ id, name, probability, year, perShare, worth: { low: Math.max(0, low - strike), high: Math.max(0, high - strike) } }];
  });
  return {
    outcomes,
    expected: { low: meanOf(outcomes, 'low'), high: meanOf(outcomes, 'high') },
    chanceOfNothing: { low: chanceOfNothing(outcomes, 'high'), high: chanceOfNothing(outcomes, 'low') },
    missing,
  };
}

function missingTerms(fullyDilutedShares: number | null, { preferred, debt, scenarios }: PrivateOutlook): MissingTerm[] {
  const missing: MissingTerm[] = [];
  if (fullyDilutedShares === null) missing.push('fullyDilutedShares');
  if (preferred === null || preferred.some(({ shares, invested }) => shares === null || invested === null)) missing.push('preferred');
  if (debt === null) missing.push('debt');
  if (scenarios.length === 0 || scenarios.some(({ exitValue, probability }) => exitValue === null || probability === null)) missing.push('scenarios');
  return missing;
}

const knownSeries = ({ preferred }: PrivateOutlook): PreferredSeries[] =>
  (preferred ?? []).flatMap(({ shares, invested, ...terms }) => (shares === null || invested === null ? [] : [{ ...terms, shares, invested }]));

interface Exit {
  readonly scenario: ExitCase;
  readonly exitValue: number;
  /** All shares there are. */
  readonly all: number;
  /** The shares held; there are never fewer common ones. */
  readonly shares: number;
  readonly preferred: readonly PreferredSeries[];
  readonly debt: number;
}

function commonPerShare({ scenario, exitValue, all, shares, preferred, debt }: Exit): number {
  const commonShares = Math.max(all - preferred.reduce((sum, series) => sum + series.shares, 0), shares, 1);
  return dilutedStake(waterfall({ exitValue, debt, commonShares, preferred }).commonPerShare, scenario.rounds);
}

const meanOf = (outcomes: readonly ShareOutcome[], end: keyof Range): number =>
  outcomes.reduce((sum, { probability, worth }) => sum + probability * worth[end], 0);

/** Adding chances leaves dust that is no chance. */
const DUST = 1e-12;

function chanceOfNothing(outcomes: readonly ShareOutcome[], end: keyof Range): number {
  const chance = 1 - outcomes.reduce((sum, { probability, worth }) => sum + (worth[end] > 0 ? probability : 0), 0);
  return chance < DUST ? 0 : chance;
}
