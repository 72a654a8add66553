import { stageHaircut, type Haircut } from '../equity/stage-haircut';
import type { MissingTerm, Range } from '../equity/share-outcomes';
import { outcomesOfGrant } from '../ledger/expected-per-share';
import { compileGrants } from '../ledger/grants';
import { compileRefreshers } from '../ledger/refreshers';
import { sharesGranted } from '../ledger/shares-granted';
import type { Minor } from '../money/minor';
import { toMinor } from '../money/to-minor';
import type { PrivateCount } from '../offer/private-outlook';
import { fourYearWorth, type ProjectedTerms } from './four-year-worth';
import { outcomeRange } from './outcome-questions';

/** Three ways to look at a private company's equity. Amounts are of all of an offer's equity over four years, unless said. */
export interface PrivateReadings {
  readonly nothing: Minor;
  readonly haircut: {
    readonly counted: Minor;
    /** At the ends of what is usual at the company's stage. */
    readonly usual: { readonly low: Minor; readonly high: Minor; readonly shares: Haircut } | null;
  };
  readonly scenarios: OutcomeReading;
}

export interface OutcomeReading {
  readonly expected: { readonly low: Minor; readonly high: Minor };
  /** Chance that all private grants end up worth nothing. */
  readonly chanceOfNothing: Range;
  /** Every known scenario: what a share fetches, and what all shares granted are then worth after paying the strike. */
  readonly outcomes: readonly OutcomeLine[];
  /** The mean of all shares granted, and the same as money on the start date; at the lower end of what is not known. */
  readonly allShares: { readonly expected: Minor; readonly today: Minor };
  readonly missing: readonly MissingTerm[];
}

export interface OutcomeLine {
  readonly id: string;
  readonly name: string;
  readonly probability: number;
  readonly year: number;
  /** In units of the currency; of the first private grant, where their companies' share counts differ. */
  readonly perShare: Range;
  readonly worth: { readonly low: Minor; readonly high: Minor };
}

/**
 * What an offer's equity comes to if private shares count for nothing, for a part of their paper value, or for the mean of
 * what the company may come to. Null for an offer without private grants.
 */
export function privateReadings(terms: ProjectedTerms): PrivateReadings | null {
  const { offer, assumptions } = terms;
  if (offer.grants.every((grant) => grant.market === 'public')) return null;
  const equity = (counts: PrivateCount, share?: number): Minor => {
    const grants = share === undefined ? offer.grants : offer.grants.map((grant) => ({ ...grant, countedShare: share }));
    return fourYearWorth({ ...terms, offer: { ...offer, grants, privateOutlook: { ...offer.privateOutlook, counts } } }, [compileGrants, compileRefreshers]);
  };
  const { stage } = offer.privateOutlook;
  const usual = stage === null ? null : stageHaircut(stage);
  const low = equity('scenarios');
  return {
    nothing: equity('nothing'),
    haircut: { counted: equity('haircut'), usual: usual && { low: equity('haircut', usual.low), high: equity('haircut', usual.high), shares: usual } },
    scenarios: outcomeReading(terms, low, assumptions.discountRate),
  };
}

function outcomeReading(terms: ProjectedTerms, low: Minor, discountRate: number): OutcomeReading {
  const { offer } = terms;
  const money = (units: number): Minor => toMinor(units, offer.currency);
  const known = offer.grants.flatMap((grant) => {
    const outcomes = grant.market === 'private' ? outcomesOfGrant(offer, grant) : null;
    const shares = sharesGranted(grant);
    return outcomes === null || shares === null ? [] : [{ grant, shares, ...outcomes }];
  });
  const [first] = known;
  const sumOver = (figure: (one: (typeof known)[number]) => number): number => known.reduce((sum, one) => sum + figure(one), 0);
  const outcomes = (first?.outcomes ?? []).map((outcome, index): OutcomeLine => ({
    ...outcome,
    worth: { low: money(sumOver((one) => one.shares * (one.outcomes[index]?.worth.low ?? 0))), high: money(sumOver((one) => one.shares * (one.outcomes[index]?.worth.high ?? 0))) },
  }));
  const mean = (weight: (outcome: OutcomeLine) => number): Minor => Math.round(outcomes.reduce((sum, outcome) => sum + outcome.probability * outcome.worth.low * weight(outcome), 0)) as Minor;
  return {
    expected: { low, high: Math.max(low, low + known.reduce((sum, one) => sum + outcomeRange(terms, one.grant), 0)) as Minor },
    chanceOfNothing: { low: least(known.map((one) => one.chanceOfNothing.low)), high: least(known.map((one) => one.chanceOfNothing.high)) },
    outcomes,
    allShares: { expected: mean(() => 1), today: mean(({ year }) => (1 + discountRate) ** -year) },
    missing: first === undefined ? ['scenarios'] : [...new Set(known.flatMap((one) => one.missing))],
  };
}

/** All grants are worth nothing only where the one that needs least is. */
const least = (chances: readonly number[]): number => Math.min(1, ...chances);
