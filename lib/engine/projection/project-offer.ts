import type { Assumptions } from '../comparison/assumptions';
import { compileLedger } from '../ledger/compile-ledger';
import type { Minor } from '../money/minor';
import { roundHalfAway } from '../money/round-half-away';
import type { Offer } from '../offer/offer';
import type { VestingPreset } from '../vesting/vesting-preset';
import { foldYears } from './fold-years';
import { COMPARED_YEARS, MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';
import { openQuestions } from './open-questions';
import type { OfferProjection, ProjectionYear } from './projection';
import { runningTotal } from './running-total';
import { steadyState } from './steady-state';
import { tenureCurve } from './tenure-curve';

/**
 * What one offer pays before tax: years 1 to 5, four-year figures, the steady state after them, what is kept on
 * leaving early, and what is still open. Every figure is a sum over the ledger that comes with it.
 * @example projectOffer(offer, assumptions, vestingPresets).years[0].gross // 45300000, for 453,000.00
 */
export function projectOffer(offer: Offer, assumptions: Assumptions, presets: readonly VestingPreset[]): OfferProjection {
  const months = PROJECTED_YEARS * MONTHS_A_YEAR;
  const ledger = compileLedger(offer, assumptions, presets, months);
  const years = foldYears(ledger.entries);
  const compared = years.slice(0, COMPARED_YEARS);
  const total4 = sumOf(compared, (year) => year.gross);
  const guaranteed4 = sumOf(compared, (year) => year.byCertainty.guaranteed);
  const cumulative = runningTotal(ledger.entries, months);
  return {
    offerId: offer.id,
    currency: offer.currency,
    ledger,
    years,
    total4,
    average4: roundHalfAway(total4 / COMPARED_YEARS) as Minor,
    steadyState: steadyState({ offer, assumptions, presets }),
    guaranteed4,
    guaranteedShare4: total4 > 0 ? guaranteed4 / total4 : null,
    cumulative,
    tenure: tenureCurve(ledger.entries, cumulative),
    questions: openQuestions({ offer, assumptions, presets }),
  };
}

const sumOf = (years: readonly ProjectionYear[], figure: (year: ProjectionYear) => Minor): Minor =>
  years.reduce((sum, year) => sum + figure(year), 0) as Minor;
