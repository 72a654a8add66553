// Times the engine by itself and prints the microseconds of one offer and of five, for scripts/bench.mjs.
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';

const ROUNDS = 400;
const WARM_UP = 200;

/** Median time of one call, in microseconds. */
function median(call: (round: number) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const from = performance.now();
    call(round);
    if (round >= WARM_UP) times.push((performance.now() - from) * 1000);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
}

const [first] = sampleComparison.offers;
if (!first) throw new Error('The sample comparison holds no offer.');
const { assumptions } = sampleComparison;
const five = { ...sampleComparison, offers: [...sampleComparison.offers, { ...first, id: 'fifth' }] };

// A growth that differs in every round, so that nothing can be remembered from the last one.
const figures = {
  oneOffer: median((round) => projectOffer(first, { ...assumptions, sharePriceGrowth: round / 10_000 }, vestingPresets)),
  fiveOffers: median((round) => projectComparison({ ...five, assumptions: { ...assumptions, sharePriceGrowth: round / 10_000 } }, vestingPresets)),
};
process.stdout.write(`${figures.oneOffer} ${figures.fiveOffers}`);
