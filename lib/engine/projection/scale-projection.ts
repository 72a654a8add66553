import type { LedgerEntry } from '../ledger/ledger-entry';
import type { Minor } from '../money/minor';
import { roundMinor } from '../money/round-minor';
import { averageOf4 } from './average-of-4';
import { foldYears } from './fold-years';
import { COMPARED_YEARS, MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';
import type { OfferProjection, ProjectionYear } from './projection';
import { runningTotal } from './running-total';
import { sumOfKnown } from './sum-of-known';
import { leftOf } from './take-home/take-home-of-year';
import { tenureCurve } from './tenure-curve';

/**
 * A projection with every amount multiplied by a factor of its year, in whole minor units of `currency`. Entries are
 * multiplied first and folded anew, so that parts still add up to the cent. What entries hang on (`risk`) stays in its own
 * terms: futures are drawn before anything is multiplied.
 * @param factorOf what an amount of year 1, 2, … is multiplied by
 */
export function scaleProjection(projection: OfferProjection, factorOf: (year: number) => number, currency: string = projection.currency): OfferProjection {
  const times = (amount: Minor, year: number): Minor => roundMinor(amount * factorOf(year));
  const knownTimes = (amount: Minor | null, year: number): Minor | null => (amount === null ? null : times(amount, year));
  const entries = projection.ledger.entries.map((entry): LedgerEntry => {
    const year = Math.floor(entry.month / MONTHS_A_YEAR) + 1;
    return { ...entry, amount: times(entry.amount, year), taxedAmount: knownTimes(entry.taxedAmount, year), exerciseCost: knownTimes(entry.exerciseCost, year) };
  });
  const years = foldYears(entries).map((folded, at): ProjectionYear => {
    const before = projection.years[at];
    const tax = knownTimes(before?.tax ?? null, folded.year);
    const putAway = knownTimes(before?.putAway ?? null, folded.year);
    return { ...folded, tax, putAway, ...leftOf(folded, tax, putAway) };
  });
  const compared = years.slice(0, COMPARED_YEARS);
  const total4 = compared.reduce((sum, year) => sum + year.gross, 0) as Minor;
  const guaranteed4 = compared.reduce((sum, year) => sum + year.byCertainty.guaranteed, 0) as Minor;
  const takeHome4 = sumOfKnown(compared.map((year) => year.takeHome));
  const afterExercising4 = sumOfKnown(compared.map((year) => year.afterExercising));
  const cumulative = runningTotal(entries, PROJECTED_YEARS * MONTHS_A_YEAR);
  return {
    ...projection,
    currency,
    ledger: { ...projection.ledger, currency, entries },
    years,
    total4,
    average4: averageOf4(total4),
    steadyState: times(projection.steadyState, projection.steadyYear),
    guaranteed4,
    guaranteedShare4: total4 > 0 ? guaranteed4 / total4 : null,
    takeHome4,
    takeHomeAverage4: averageOf4(takeHome4),
    takeHomeSteadyState: knownTimes(projection.takeHomeSteadyState, projection.steadyYear),
    afterExercising4,
    afterExercisingAverage4: averageOf4(afterExercising4),
    afterExercisingSteadyState: knownTimes(projection.afterExercisingSteadyState, projection.steadyYear),
    cumulative,
    tenure: tenureCurve(entries, cumulative),
    questions: projection.questions.map((question) => ({ ...question, moves: knownTimes(question.moves, 1) })),
  };
}
