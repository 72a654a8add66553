import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Montana's income tax for 2025. */
export const montana = {
  code: 'MT',
  name: 'Montana',
  year: 2025,
  sources: [
    { title: 'Montana individual income tax, 2025', year: 2025, url: 'https://mtrevenue.gov/wp-content/uploads/dlm_uploads/2024/12/2024-Tax-Tables.pdf', retrieved: '2026-08-19' },
    { title: 'Montana individual income tax, 2025', year: 2025, url: 'https://leg.mt.gov/bills/mca/title_0150/chapter_0300/part_0210/section_0030/0150-0300-0210-0030.html', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.047], [21_100, 0.059]],
      [[0, 0.047], [42_200, 0.059]],
      [[0, 0.047], [21_100, 0.059]],
      [[0, 0.047], [31_700, 0.059]],
    ),
    standardDeduction: 'federal',
    longTermGains: {
      kind: 'own-brackets',
      brackets: byStatus(
      [[0, 0.03], [21_100, 0.041]],
      [[0, 0.03], [42_200, 0.041]],
      [[0, 0.03], [21_100, 0.041]],
      [[0, 0.03], [31_700, 0.041]],
    ),
    },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
