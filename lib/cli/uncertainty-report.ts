import type { Comparison } from '@/lib/engine/comparison/comparison';
import { fromMinor } from '@/lib/engine/money/from-minor';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import type { Percentiles, Spread, Uncertainty } from '@/lib/engine/uncertainty/uncertainty';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';

/** How far the pay of a comparison's offers may stray, as the command line prints it: decimal currency units. */
export function uncertaintyReport(comparison: Comparison) {
  const { paths, seed, error, offers } = simulate(comparison);
  return {
    paths,
    seed,
    error,
    offers: offers.map(({ offerId, currency, gross, takeHome }) => ({
      id: offerId,
      gross: spreadReport(gross, currency),
      takeHome: takeHome && spreadReport(takeHome, currency),
    })),
  };
}

function simulate(comparison: Comparison): Uncertainty {
  const simulation = simulateComparison(comparison, vestingPresets, taxTables);
  let step = simulation.next();
  while (!step.done) step = simulation.next();
  return step.value;
}

function spreadReport({ years, total4, mean4, worstTenth4, chanceBest }: Spread, currency: string) {
  const decimal = ({ p10, p50, p90 }: Percentiles) => ({ p10: fromMinor(p10, currency), p50: fromMinor(p50, currency), p90: fromMinor(p90, currency) });
  return {
    years: years.map((year, index) => ({ year: index + 1, ...decimal(year) })),
    total4: decimal(total4),
    mean4: fromMinor(mean4, currency),
    worstTenth4: fromMinor(worstTenth4, currency),
    chanceBest,
  };
}
