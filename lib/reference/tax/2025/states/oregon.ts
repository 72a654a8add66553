import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Oregon's income tax for 2025. */
export const oregon = {
  code: 'OR',
  name: 'Oregon',
  year: 2025,
  sources: [
    { title: 'Oregon individual income tax, 2025', year: 2025, url: 'https://www.oregon.gov/dor/forms/FormsPubs/form-or-40-inst_101-040-1_2024.pdf#page=18', retrieved: '2026-08-19' },
    { title: 'Oregon individual income tax, 2025', year: 2025, url: 'https://www.oregon.gov/dor/forms/FormsPubs/form-or-40-n_or-40-p-inst_101-048-1_2024.pdf#page=21', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 100_000, standardDeduction: true, exemption: false, credits: true, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0475], [4_400, 0.0675], [11_100, 0.0875], [125_000, 0.099]],
      [[0, 0.0475], [8_800, 0.0675], [22_200, 0.0875], [250_000, 0.099]],
      [[0, 0.0475], [4_400, 0.0675], [11_100, 0.0875], [125_000, 0.099]],
      [[0, 0.0475], [8_800, 0.0675], [22_200, 0.0875], [250_000, 0.099]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(2_835, 5_670, 2_835, 4_560) },
    federalTaxDeduction: {
      share: [[0, 1]],
      most: byStatus(
        [[0, 8_500], [125_000, 6_800], [130_000, 5_100], [135_000, 3_400], [140_000, 1_700], [145_000, 0]],
        [[0, 8_500], [250_000, 6_800], [260_000, 5_100], [270_000, 3_400], [280_000, 1_700], [290_000, 0]],
        [[0, 4_250], [125_000, 3_400], [130_000, 2_550], [135_000, 1_700], [140_000, 850], [145_000, 0]],
        [[0, 8_500], [250_000, 6_800], [260_000, 5_100], [270_000, 3_400], [280_000, 1_700], [290_000, 0]],
      ),
      includesNetInvestmentTax: false,
    },
    credits: [
      {
        kind: 'amount',
        name: 'Exemption credit',
        amount: {
          kind: 'by-income',
          steps: byStatus(
            [[0, 256], [100_000.01, 0]],
            [[0, 512], [200_000.01, 0]],
            [[0, 256], [100_000.01, 0]],
            [[0, 256], [200_000.01, 0]],
          ),
        },
      },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
