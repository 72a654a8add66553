import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { fromMinor } from '@/lib/engine/money/from-minor';
import type { Minor } from '@/lib/engine/money/minor';
import { grantWarnings } from '@/lib/engine/offer/grant-warnings';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { takeHomeNotes } from '@/lib/engine/projection/take-home/take-home-notes';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { misplacedLocality } from '@/lib/schemas/known-locality';
import { uncertaintyReport } from './uncertainty-report';

export type ProjectionReport = ReturnType<typeof projectionReport>;

/** The projections of a comparison as the command line prints them: the engine's figures in decimal currency units. */
export function projectionReport(comparison: Comparison) {
  const { assumptions, offers } = comparison;
  const projected = offers.map((offer) => ({ offer, projection: projectOffer(offer, assumptions, vestingPresets, taxTables) }));
  return {
    offers: projected.map(({ offer, projection }) => ({
      ...offerReport(offer.company, projection),
      warnings: warningsOf(offer),
      notes: takeHomeNotes(offer, projection, assumptions, taxTables),
    })),
    uncertainty: uncertaintyReport(comparison),
    notes: NOTES,
  };
}

/** What is allowed and yet looks like a slip, by its field. */
function warningsOf(offer: Offer): { path: string; message: string }[] {
  const locality = misplacedLocality(offer);
  const ofGrants = offer.grants.flatMap((grant, index) => grantWarnings(grant).map(({ field, message }) => ({ path: `grants.${index}.${field}`, message })));
  return locality === null ? ofGrants : [{ path: 'locality', message: locality }, ...ofGrants];
}

const NOTES: readonly string[] = [
  'A year is twelve months from the start date, and tax is worked out as if it were the tax year in which it starts. Amounts are in the currency of their offer.',
  'Under "uncertainty", one figure in ten lies below p10, half below p50, one in ten above p90; "worstTenth4" is the mean of the worst tenth of four-year totals, and "error" how far a chance may be off, at 95 %.',
  '"missing" says what amounts lack that are not known yet and stand as 0 here: "base", the salary, so that totals say nothing; "some", a smaller part, so that they are the least it can be; "none". "questions" names each.',
  'Take-home pay is cash and shares that can be sold, less tax and less own pay put away before tax. The employer’s match, benefits in kind and shares that cannot be sold are no part of it; null says that the tax is not known.',
  '"exercising" is the cash that turns options into shares as they vest. It is not taken off take-home pay but off "afterExercising".',
];

/** What an amount hangs on is told by the figures under `uncertainty`. */
const entryReport = ({ risk: _risk, ...entry }: LedgerEntry, decimal: (amount: Minor) => number, known: (amount: Minor | null) => number | null) => ({
  ...entry,
  amount: decimal(entry.amount),
  taxedAmount: known(entry.taxedAmount),
  exerciseCost: known(entry.exerciseCost),
});

function offerReport(company: string, projection: OfferProjection) {
  const decimal = (amount: Minor): number => fromMinor(amount, projection.currency);
  const known = (amount: Minor | null): number | null => (amount === null ? null : decimal(amount));
  return {
    id: projection.offerId,
    company,
    currency: projection.currency,
    ledger: projection.ledger.entries.map((entry) => entryReport(entry, decimal, known)),
    years: projection.years.map(({ year, byKind, byCertainty, gross, tax, putAway, takeHome, exercising, afterExercising }) => ({
      year,
      base: decimal(byKind.base),
      bonus: decimal(byKind.bonus),
      signOn: decimal(byKind.signOn),
      equity: decimal(byKind.equity),
      espp: decimal(byKind.espp),
      retirement: decimal(byKind.retirement),
      benefits: decimal(byKind.benefits),
      relocation: decimal(byKind.relocation),
      costs: decimal(byKind.costs),
      gross: decimal(gross),
      tax: known(tax),
      putAway: known(putAway),
      takeHome: known(takeHome),
      exercising: decimal(exercising),
      afterExercising: known(afterExercising),
      guaranteed: decimal(byCertainty.guaranteed),
    })),
    missing: projection.missing,
    total4: decimal(projection.total4),
    average4: decimal(projection.average4),
    steadyState: decimal(projection.steadyState),
    takeHome4: known(projection.takeHome4),
    takeHomeAverage4: known(projection.takeHomeAverage4),
    takeHomeSteadyState: known(projection.takeHomeSteadyState),
    afterExercising4: known(projection.afterExercising4),
    afterExercisingAverage4: known(projection.afterExercisingAverage4),
    afterExercisingSteadyState: known(projection.afterExercisingSteadyState),
    tenure: projection.tenure.map(({ month, kept, clawedBack, forfeited, exerciseCost }) => ({
      month, kept: decimal(kept), clawedBack: decimal(clawedBack), forfeited: decimal(forfeited), exerciseCost: decimal(exerciseCost),
    })),
    questions: projection.questions.map(({ id, path, moves }) => ({ id, path, moves: known(moves) })),
  };
}
