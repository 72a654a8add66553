// Times the engine against its aims and against a spreadsheet engine, and prints the figures as JSON, for scripts/bench.mjs.
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { drawFutures } from '@/lib/engine/uncertainty/draw-futures';
import { planOffer } from '@/lib/engine/uncertainty/offer-plan';
import { vestingEvents } from '@/lib/engine/vesting/vesting-events';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { fiveOffers } from './five-offers';
import { openWorkbook } from './workbook';

/** Median time of one call after warming up, in milliseconds. */
function median(rounds: number, call: (round: number) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round += 1) {
    const from = performance.now();
    call(round);
    if (round >= rounds) times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const { assumptions, offers } = fiveOffers;
const growthOf = (round: number): number => (round % 50) / 500;
const project = (growth: number) => projectComparison({ offers, assumptions: { ...assumptions, sharePriceGrowth: growth } }, vestingPresets, taxTables);

// The workbook says the same: gross to the cent, take-home pay to the dollar.
const workbook = openWorkbook();
for (const growth of [0, 0.07]) {
  workbook.setGrowth(growth);
  project(growth).forEach(({ total4, takeHome4 }, place) => {
    const { gross, takeHome } = workbook.total4(place);
    if (Math.abs(Number(gross) - total4 / 100) > 0.005 || takeHome4 === null || Math.abs(Number(takeHome) - takeHome4 / 100) > 1)
      throw new Error(`The workbook differs: ${String(gross)} and ${String(takeHome)} against ${total4 / 100} and ${(takeHome4 ?? 0) / 100}.`);
  });
}
const engine = median(300, (round) => project(growthOf(round)));
const oneCell = median(15, (round) => workbook.setGrowth(growthOf(round)));
const whole = median(9, () => workbook.recalculate());

const monthly = {
  quantity: 100_000,
  vestingStart: '2026-01-31',
  statements: [{ occurrences: 48, period: 1, periodType: 'MONTHS' as const, cliff: { occurrence: 12, percentage: '1/4' }, percentage: '1/1' }],
  allocation: 'CUMULATIVE_ROUND_DOWN' as const,
};
const vesting = median(2_000, (round) => vestingEvents({ ...monthly, quantity: 100_000 + round }));

const plans = offers.map((offer) => planOffer({ offer, assumptions, presets: vestingPresets }));
let most = 0;
function draw(seed: number): void {
  const before = process.memoryUsage();
  const drawing = drawFutures(plans, { ...assumptions.uncertainty, seed });
  let step = drawing.next();
  while (!step.done) step = drawing.next();
  const after = process.memoryUsage();
  most = Math.max(most, after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed);
}
const simulation = median(9, draw);
const pathMonths = assumptions.uncertainty.paths * offers.length * 60;

process.stdout.write(
  JSON.stringify({ engine, oneCell, whole, vesting: vesting * 1000, nanosecondsPerPathMonth: (simulation * 1e6) / pathMonths, simulation, megabytes: most / 1e6 }),
);
