import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Minnesota's income tax for 2025. */
export const minnesota = {
  code: 'MN',
  name: 'Minnesota',
  year: 2025,
  sources: [
    { title: 'Minnesota individual income tax, 2025', year: 2025, url: 'https://www.revenue.state.mn.us/sites/default/files/2024-12/m1-inst-24_0.pdf#page=32', retrieved: '2026-08-19' },
    { title: 'Minnesota individual income tax, 2025', year: 2025, url: 'https://www.revenue.state.mn.us/sites/default/files/2024-12/m1sa-24.pdf#page=8', retrieved: '2026-08-19' },
    { title: 'Minnesota individual income tax, 2025', year: 2025, url: 'https://www.revenue.state.mn.us/sites/default/files/2024-12/m1mt-24.pdf#page=1', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: false, credits: true, limits: true, additionalTaxes: false, minimumTax: true },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0535], [32_570, 0.068], [106_990, 0.0785], [198_630, 0.0985]],
      [[0, 0.0535], [47_620, 0.068], [189_180, 0.0785], [330_410, 0.0985]],
      [[0, 0.0535], [23_810, 0.068], [94_590, 0.0785], [165_205, 0.0985]],
      [[0, 0.0535], [40_100, 0.068], [161_130, 0.0785], [264_050, 0.0985]],
    ),
    standardDeduction: { kind: 'phased-out', amount: byStatus(14_950, 29_900, 14_950, 22_500), least: everyStatus(0), reduction: {
      kind: 'by-brackets',
      brackets: byStatus(
      [[0, 0], [238_950, 0.03], [330_300, 0.1]],
      [[0, 0], [238_950, 0.03], [330_300, 0.1]],
      [[0, 0], [119_475, 0.03], [165_150, 0.1]],
      [[0, 0], [238_950, 0.03], [330_300, 0.1]],
    ),
      mostShare: 0.8,
    } },
    additionalTaxes: [
      { kind: 'brackets', name: 'Net investment income tax', base: 'investment-income', brackets: everyStatus([[0, 0], [1_000_000, 0.01]]), overIncome: 0, fromYear: 0 },
    ],
    minimumTax: { kind: 'own-exemption', rate: 0.0675, exemption: byStatus(71_540, 95_390, 47_700, 71_540), over: byStatus(112_500, 150_000, 75_000, 112_500), lossRate: 0.25 },
    credits: [
      { kind: 'two-earner-saving', name: 'Marriage credit', leastPay: 31_000, leastTaxable: 48_000, allowance: 14_950, atMostHalf: false, most: 1_851 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
