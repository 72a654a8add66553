import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import type { Offer } from '@/lib/engine/offer/offer';
import type { UncertaintyAssumptions } from '@/lib/engine/uncertainty/uncertainty-assumptions';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { SaveReport } from '@/lib/client/save-report';
import type { ConflictChoice } from '@/lib/client/workspace-actions';

/** What every page of a comparison works with. `comparison` is as edited, saved or not. */
export interface WorkspaceValue {
  readonly id: string;
  readonly comparison: Comparison;
  /** One for each offer, in the same order. */
  readonly projections: readonly OfferProjection[];
  /** The same, those in other currencies read in the comparison's where there is a rate, and with their chances where a criterion is measured by them. */
  readonly comparable: readonly OfferProjection[];
  /** Futures are being drawn, without which scores measured by chance are not known. */
  readonly drawing: boolean;
  readonly taxTables: TaxTables;
  readonly matrix: ReturnType<typeof scoreMatrix>;
  readonly save: SaveReport;
  readonly rename: (name: string) => void;
  /** Reads the comparison in another currency; no amount is converted. */
  readonly setCurrency: (currency: string) => void;
  readonly setAssumptions: (next: Assumptions) => void;
  readonly setUncertainty: (next: UncertaintyAssumptions) => void;
  /** Adds an offer (a blank one by default) at the end and gives its id; null when the comparison is full. */
  readonly addOffer: (offer?: Offer) => string | null;
  readonly duplicateOffer: (id: string) => string | null;
  /** Removes an offer; the function it gives back brings it back where it was. */
  readonly removeOffer: (id: string) => () => void;
  readonly moveOffer: (id: string, index: number) => void;
  readonly updateOffer: (id: string, offer: Offer) => void;
  readonly setCriteria: (criteria: readonly Criterion[]) => void;
  readonly setMatrix: (change: Partial<MatrixContent>) => void;
  readonly settleOfferConflict: (id: string, choice: ConflictChoice) => void;
  readonly settleGoneOffer: (id: string, choice: 'keep' | 'drop') => void;
  readonly settleFrameConflict: (choice: 'mine' | 'theirs') => void;
  readonly settleMatrixConflict: (choice: 'mine' | 'theirs') => void;
  /** Saves at once what is waiting. */
  readonly flush: () => void;
}
