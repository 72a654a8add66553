import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Maine's income tax for 2026. */
export const maine = {
  code: 'ME',
  name: 'Maine',
  year: 2026,
  sources: [
    { title: 'Maine individual income tax, 2026', year: 2026, url: 'https://www.maine.gov/revenue/tax-return-forms/income-estate-tax-rates', retrieved: '2026-11-22' },
    { title: 'Maine individual income tax, 2026', year: 2026, url: 'https://legislature.maine.gov/legis/bills/getPDF.asp?paper=HP1491&item=37&snum=132', retrieved: '2026-11-22' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: true, credits: false, limits: true, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.058], [27_400, 0.0675], [64_850, 0.0715]],
      [[0, 0.058], [54_850, 0.0675], [129_750, 0.0715]],
      [[0, 0.058], [27_400, 0.0675], [64_850, 0.0715]],
      [[0, 0.058], [41_100, 0.0675], [97_300, 0.0715]],
    ),
    standardDeduction: { kind: 'phased-out', amount: byStatus(15_700, 31_400, 15_700, 23_550), least: everyStatus(0), reduction: { kind: 'in-proportion', over: byStatus(102_250, 204_550, 102_250, 153_400), width: byStatus(75_000, 150_000, 75_000, 112_500), rounding: 0 } },
    exemption: { kind: 'phased-out', amount: byStatus(5_300, 10_600, 5_300, 5_300), least: everyStatus(0), reduction: {
      kind: 'in-proportion',
      over: byStatus(341_000, 409_150, 204_575, 375_050),
      width: byStatus(125_000, 125_000, 62_500, 125_000),
      rounding: 0,
    } },
    additionalTaxes: [
      { kind: 'brackets', name: 'Surcharge over $1 million', base: 'taxable-income', brackets: byStatus(
        [[0, 0], [1_000_000, 0.02]],
        [[0, 0], [1_500_000, 0.02]],
        [[0, 0], [750_000, 0.02]],
        [[0, 0], [1_500_000, 0.02]],
      ), overIncome: 0, fromYear: 0 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
