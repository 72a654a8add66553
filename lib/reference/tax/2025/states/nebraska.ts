import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Nebraska's income tax for 2025. */
export const nebraska = {
  code: 'NE',
  name: 'Nebraska',
  year: 2025,
  sources: [
    { title: 'Nebraska individual income tax, 2025', year: 2025, url: 'https://revenue.nebraska.gov/sites/default/files/doc/tax-forms/2024/f_Individual_Income_Tax_Booklet.pdf#page=10', retrieved: '2026-08-19' },
    { title: 'Nebraska individual income tax, 2025', year: 2025, url: 'https://revenue.nebraska.gov/sites/default/files/doc/tax-forms/2025/f_Individual_Income_Tax_Booklet.pdf#page=49', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: false, credits: true, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0246], [4_030, 0.0351], [24_120, 0.0501], [38_870, 0.052]],
      [[0, 0.0246], [8_040, 0.0351], [48_250, 0.0501], [77_730, 0.052]],
      [[0, 0.0246], [4_030, 0.0351], [24_120, 0.0501], [38_870, 0.052]],
      [[0, 0.0246], [7_510, 0.0351], [38_590, 0.0501], [57_630, 0.052]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(8_600, 17_200, 8_600, 12_600) },
    credits: [
      { kind: 'amount', name: 'Personal exemption credit', amount: { kind: 'fixed', amount: byStatus(171, 342, 171, 171) } },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
