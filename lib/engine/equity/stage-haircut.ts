import type { CompanyStage } from '../offer/private-outlook';

export interface Haircut {
  readonly low: number;
  readonly high: number;
}

const EARLY: Haircut = { low: 0.5, high: 0.7 };
const BETWEEN: Haircut = { low: 0.65, high: 0.8 };
const LATE: Haircut = { low: 0.8, high: 0.9 };

const BY_STAGE: Readonly<Record<CompanyStage, Haircut>> = {
  seed: EARLY,
  'series-a': EARLY,
  'series-b': EARLY,
  'series-c': BETWEEN,
  'series-d': LATE,
  'pre-ipo': LATE,
};

/**
 * The share of a private company's paper value that people count at a stage. Early and late stages are those of a 2026
 * backend-interview course (50–70 % and 80–90 %); series C, of which it says nothing, is put between the two.
 * @example stageHaircut('series-b') // { low: 0.5, high: 0.7 }
 */
export const stageHaircut = (stage: CompanyStage): Haircut => BY_STAGE[stage];
