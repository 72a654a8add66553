import type { Assumptions } from '../comparison/assumptions';
import { compileLedger } from '../ledger/compile-ledger';
import type { Minor } from '../money/minor';
import type { Offer } from '../offer/offer';
import type { TaxTables } from '../tax/tables/tax-tables';
import type { VestingPreset } from '../vesting/vesting-preset';
import { averageOf4 } from './average-of-4';
import { foldYears } from './fold-years';
import { COMPARED_YEARS, MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';
import { missingPay } from './missing-pay';
import { openQuestions } from './open-questions';
import type { FoldedYear, OfferProjection, ProjectionYear } from './projection';
import { runningTotal } from './running-total';
import { steadyState } from './steady-state';
import { sumOfKnown } from './sum-of-known';
import { takeHomeOfYear } from './take-home/take-home-of-year';
import { taxingOf } from './take-home/taxing-of';
import { tenureCurve } from './tenure-curve';

/**
 * What one offer pays, before and after tax: years 1 to 5, four-year figures, the steady state after them, what is kept on
 * leaving early, and what is still open. Every figure is a sum over the ledger that comes with it.
 * Without tax tables what is left after tax is not known for jobs in the US.
 * @example projectOffer(offer, assumptions, vestingPresets).years[0].gross // 45300000, for 453,000.00
 */
export function projectOffer(offer: Offer, assumptions: Assumptions, presets: readonly VestingPreset[], taxTables: TaxTables | null = null): OfferProjection {
  const months = PROJECTED_YEARS * MONTHS_A_YEAR;
  const ledger = compileLedger(offer, assumptions, presets, months);
  const taxing = taxingOf(offer, taxTables);
  const withTax = (folded: FoldedYear): ProjectionYear => ({ ...folded, ...takeHomeOfYear(folded, taxing, assumptions) });
  const years = foldYears(ledger.entries).map(withTax);
  const compared = years.slice(0, COMPARED_YEARS);
  const total4 = sumOf(compared, (year) => year.gross);
  const guaranteed4 = sumOf(compared, (year) => year.byCertainty.guaranteed);
  const takeHome4 = sumOfKnown(compared.map((year) => year.takeHome));
  const afterExercising4 = sumOfKnown(compared.map((year) => year.afterExercising));
  const steady = withTax(steadyState({ offer, assumptions, presets }));
  const questions = openQuestions({ offer, assumptions, presets });
  const cumulative = runningTotal(ledger.entries, months);
  return {
    offerId: offer.id,
    currency: offer.currency,
    ledger,
    years,
    total4,
    average4: averageOf4(total4),
    steadyYear: steady.year,
    steadyState: steady.gross,
    guaranteed4,
    guaranteedShare4: total4 > 0 ? guaranteed4 / total4 : null,
    takeHome4,
    takeHomeAverage4: averageOf4(takeHome4),
    takeHomeSteadyState: steady.takeHome,
    afterExercising4,
    afterExercisingAverage4: averageOf4(afterExercising4),
    afterExercisingSteadyState: steady.afterExercising,
    takeHomeGap: taxing.kind === 'unknown' ? taxing.gap : null,
    chanceBest: null,
    cumulative,
    tenure: tenureCurve(ledger.entries, cumulative),
    questions,
    missing: missingPay({ questions }),
  };
}

const sumOf = (years: readonly ProjectionYear[], figure: (year: ProjectionYear) => Minor): Minor =>
  years.reduce((sum, year) => sum + figure(year), 0) as Minor;
