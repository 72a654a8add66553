import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Minnesota's income tax for 2026. */
export const minnesota = {
  code: 'MN',
  name: 'Minnesota',
  year: 2026,
  sources: [
    { title: 'Minnesota individual income tax, 2026', year: 2026, url: 'https://www.revenue.state.mn.us/minnesota-income-tax-rates-and-brackets', retrieved: '2026-11-22' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: false, credits: true, limits: true, additionalTaxes: false, minimumTax: true },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0535], [33_310, 0.068], [109_430, 0.0785], [203_150, 0.0985]],
      [[0, 0.0535], [48_700, 0.068], [193_480, 0.0785], [337_930, 0.0985]],
      [[0, 0.0535], [24_350, 0.068], [96_740, 0.0785], [168_965, 0.0985]],
      [[0, 0.0535], [41_010, 0.068], [164_800, 0.0785], [270_060, 0.0985]],
    ),
    standardDeduction: { kind: 'phased-out', amount: byStatus(15_300, 30_600, 15_300, 23_000), least: everyStatus(0), reduction: {
      kind: 'by-brackets',
      brackets: byStatus(
      [[0, 0], [244_400, 0.03], [337_800, 0.1]],
      [[0, 0], [244_400, 0.03], [337_800, 0.1]],
      [[0, 0], [122_200, 0.03], [168_900, 0.1]],
      [[0, 0], [244_400, 0.03], [337_800, 0.1]],
    ),
      mostShare: 0.8,
    } },
    additionalTaxes: [
      { kind: 'brackets', name: 'Net investment income tax', base: 'investment-income', brackets: everyStatus([[0, 0], [1_000_000, 0.01]]), overIncome: 0, fromYear: 0 },
    ],
    minimumTax: { kind: 'own-exemption', rate: 0.0675, exemption: byStatus(73_230, 97_650, 48_830, 73_230), over: byStatus(112_500, 150_000, 75_000, 112_500), lossRate: 0.25 },
    credits: [
      { kind: 'two-earner-saving', name: 'Marriage credit', leastPay: 31_000, leastTaxable: 48_000, allowance: 15_300, atMostHalf: false, most: 1_851 },
    ],
  },
  gaps: [
    'Minnesota’s marriage credit and alternative minimum tax for 2026 are worked out from 2025’s amounts.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
