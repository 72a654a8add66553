import type { WorkMode } from '../offer/offer';
import type { Judgement } from './judgement';

/** What an invited judge sees: the facts, and nothing of how the owner weighs or scores them. */
export interface InvitationView {
  /** Names this invitation in the judge's browser; it opens nothing. */
  readonly id: string;
  readonly judge: string;
  readonly comparison: string;
  /** ISO instant. */
  readonly expiresAt: string;
  readonly offers: readonly JudgedOffer[];
  readonly criteria: readonly JudgedCriterion[];
  /** What this judge sent before. */
  readonly judgement: Judgement | null;
}

export interface JudgedOffer {
  readonly id: string;
  readonly company: string;
  readonly role: string;
  readonly level: string;
  readonly place: string;
  readonly workMode: WorkMode | null;
  /** Null where the owner shares no figures. */
  readonly pay: JudgedPay | null;
}

/** Before tax, in whole minor units; a figure is null while the salary is not known. */
export interface JudgedPay {
  readonly currency: string;
  readonly year1: number | null;
  readonly average4: number | null;
  readonly steadyState: number | null;
  /** Something smaller is not known yet, so that the figures are the least it can be. */
  readonly isLeast: boolean;
}

export interface JudgedCriterion {
  readonly id: string;
  readonly name: string;
  /** What a score of 1 and of 5 means. */
  readonly low: string;
  readonly high: string;
  /** Its scores come from the figures: it is only weighed. */
  readonly isMeasured: boolean;
}
