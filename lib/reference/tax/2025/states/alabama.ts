import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Alabama's income tax for 2025. */
export const alabama = {
  code: 'AL',
  name: 'Alabama',
  year: 2025,
  sources: [
    { title: 'Alabama individual income tax, 2025', year: 2025, url: 'https://www.revenue.alabama.gov/wp-content/uploads/2025/01/24f40bk.pdf#page=9', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.02], [500, 0.04], [3_000, 0.05]],
      [[0, 0.02], [1_000, 0.04], [6_000, 0.05]],
      [[0, 0.02], [500, 0.04], [3_000, 0.05]],
      [[0, 0.02], [500, 0.04], [3_000, 0.05]],
    ),
    standardDeduction: { kind: 'phased-out', amount: byStatus(3_000, 8_500, 4_250, 5_200), least: byStatus(2_500, 5_000, 2_500, 2_500), reduction: { kind: 'loss-per-step', over: byStatus(26_000, 26_000, 13_000, 26_000), step: byStatus(500, 500, 250, 500), loss: byStatus(25, 175, 88, 135) } },
    exemption: { kind: 'fixed', amount: byStatus(1_500, 3_000, 1_500, 3_000) },
    federalTaxDeduction: { share: [[0, 1]], most: null, includesNetInvestmentTax: true },
    payrollTaxDeduction: { mostPerEarner: Infinity, insteadOfStandard: true },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
