import type { DecisionMatrix } from '../decision-matrix';
import { sampleAcceptability, type Acceptability } from './sample-acceptability';
import { samplingKey } from './sampling-key';
import { STANDARD_SAMPLING } from './standard-sampling';

export interface FirstLook {
  /** The sampling key of the matrix that was looked at. */
  readonly key: string;
  /** Null without offers or without criteria. */
  readonly acceptability: Acceptability | null;
}

/** A sampling that fits into a keystroke: some tenths of a millisecond, and an error of two points in a hundred. */
export const lookAt = (matrix: DecisionMatrix, key: string = samplingKey(matrix)): FirstLook => ({ key, acceptability: sampleAcceptability(matrix, { ...STANDARD_SAMPLING, samples: 2_000 }) });
