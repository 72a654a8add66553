// Runs beside the page: draws the futures of a comparison, which takes some tenths of a second, and tells how far it is.
import { simulateComparison, type SimulatedComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import type { UncertaintyReport } from './uncertainty-runner';

addEventListener('message', ({ data }: MessageEvent<SimulatedComparison>) => {
  const report = (message: UncertaintyReport) => postMessage(message);
  const simulation = simulateComparison(data, vestingPresets, taxTables);
  let step = simulation.next();
  for (; !step.done; step = simulation.next()) report({ done: step.value, uncertainty: null });
  report({ done: 1, uncertainty: step.value });
});
