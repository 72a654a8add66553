// Runs beside the page: samples all weightings of a matrix, which takes too long for a keystroke.
import type { DecisionMatrix } from '@/lib/engine/decision/decision-matrix';
import { sampleAcceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { STANDARD_SAMPLING } from '@/lib/engine/decision/sampling/standard-sampling';

addEventListener('message', ({ data }: MessageEvent<DecisionMatrix>) => {
  postMessage(sampleAcceptability(data, STANDARD_SAMPLING));
});
