import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Ledger } from '@/lib/engine/ledger/ledger-entry';
import { fromMinor } from '@/lib/engine/money/from-minor';
import type { Minor } from '@/lib/engine/money/minor';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { vestingPresets } from '@/lib/reference/vesting-presets';

export type ProjectionReport = ReturnType<typeof projectionReport>;

/** The projections of a comparison as the command line prints them: the engine's figures in decimal currency units. */
export const projectionReport = (comparison: Comparison) => ({
  offers: projectComparison(comparison, vestingPresets).map((projection, index) => offerReport(comparison.offers[index], projection)),
  notes: NOTES,
});

const NOTES: readonly string[] = [
  'Amounts are before tax: tax, take-home pay and uncertainty are not part of this answer.',
  'A year is twelve months from the start date. Amounts are in the currency of their offer.',
];

function offerReport(offer: Offer | undefined, projection: OfferProjection) {
  const decimal = (amount: Minor): number => fromMinor(amount, projection.currency);
  return {
    id: projection.offerId,
    company: offer?.company ?? '',
    currency: projection.currency,
    ledger: projection.ledger.entries.map((entry: Ledger['entries'][number]) => ({ ...entry, amount: decimal(entry.amount) })),
    years: projection.years.map(({ year, byKind, byCertainty, gross }) => ({
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
      guaranteed: decimal(byCertainty.guaranteed),
    })),
    total4: decimal(projection.total4),
    average4: decimal(projection.average4),
    steadyState: decimal(projection.steadyState),
    tenure: projection.tenure.map(({ month, kept, clawedBack }) => ({ month, kept: decimal(kept), clawedBack: decimal(clawedBack) })),
    questions: projection.questions.map(({ id, path, moves }) => ({ id, path, moves: moves === null ? null : decimal(moves) })),
  };
}
