import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Maine's income tax for 2025. */
export const maine = {
  code: 'ME',
  name: 'Maine',
  year: 2025,
  sources: [
    { title: 'Maine individual income tax, 2025', year: 2025, url: 'https://www.maine.gov/revenue/sites/maine.gov.revenue/files/inline-files/24_1040me_book_gen_instr.pdf', retrieved: '2026-08-19' },
    { title: 'Maine individual income tax, 2025', year: 2025, url: 'https://www.maine.gov/revenue/sites/maine.gov.revenue/files/inline-files/ind_tax_rate_sched_2025.pdf', retrieved: '2026-08-19' },
    { title: 'Maine individual income tax, 2025', year: 2025, url: 'https://www.maine.gov/revenue/sites/maine.gov.revenue/files/inline-files/25_1040me_gen_instr_w_cover_pg.pdf#page=6', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: true, credits: false, limits: true, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.058], [26_800, 0.0675], [63_450, 0.0715]],
      [[0, 0.058], [53_600, 0.0675], [126_900, 0.0715]],
      [[0, 0.058], [26_800, 0.0675], [63_450, 0.0715]],
      [[0, 0.058], [40_200, 0.0675], [95_150, 0.0715]],
    ),
    standardDeduction: { kind: 'phased-out', amount: byStatus(15_000, 30_000, 15_000, 22_500), least: everyStatus(0), reduction: { kind: 'in-proportion', over: byStatus(100_000, 200_050, 100_000, 150_000), width: byStatus(75_000, 150_000, 75_000, 112_500), rounding: 0 } },
    exemption: { kind: 'phased-out', amount: byStatus(5_150, 10_300, 5_150, 5_150), least: everyStatus(0), reduction: {
      kind: 'in-proportion',
      over: byStatus(333_450, 400_100, 200_050, 366_750),
      width: byStatus(125_000, 125_000, 62_500, 125_000),
      rounding: 0,
    } },
    additionalTaxes: [],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
