import type { Comparison } from '../comparison/comparison';
import type { Outcomes } from './outcomes';
import type { VerdictFacts } from './verdict-facts';

/** Which offer a person said they would regret not taking. */
export interface Regret {
  readonly offerId: string;
  readonly why: string;
  /** ISO instant. */
  readonly answeredAt: string;
}

/** The answer to the regret test, with what was computed when it was given. */
export interface RegretView extends Regret {
  readonly facts: VerdictFacts;
}

/** A decision as it was recorded. */
export interface DecisionView {
  readonly id: string;
  readonly version: number;
  /** One of the offers in `inputs`. */
  readonly offerId: string;
  /** Calendar date. */
  readonly decidedOn: string;
  readonly why: string;
  /** The comparison as it was then. */
  readonly inputs: Comparison;
  /** What was computed then. */
  readonly facts: VerdictFacts;
  /** The answer to the regret test as it stood then. */
  readonly regret: Regret | null;
  /** Null = nobody has looked back yet. */
  readonly outcomes: Outcomes | null;
  /** ISO instant. */
  readonly recordedAt: string;
}

/** What a person has decided so far about a comparison. */
export interface DecidingView {
  readonly regret: RegretView | null;
  readonly decision: DecisionView | null;
}
