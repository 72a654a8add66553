import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Montana's income tax for 2026. */
export const montana = {
  code: 'MT',
  name: 'Montana',
  year: 2026,
  sources: [
    { title: 'Montana individual income tax, 2026', year: 2026, url: 'https://mtrevenue.gov/wp-content/uploads/dlm_uploads/2024/12/2024-Tax-Tables.pdf', retrieved: '2026-08-19' },
    { title: 'Montana individual income tax, 2026', year: 2026, url: 'https://leg.mt.gov/bills/mca/title_0150/chapter_0300/part_0210/section_0030/0150-0300-0210-0030.html', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.047], [47_500, 0.0565]],
      [[0, 0.047], [95_000, 0.0565]],
      [[0, 0.047], [47_500, 0.0565]],
      [[0, 0.047], [71_250, 0.0565]],
    ),
    standardDeduction: 'federal',
    longTermGains: {
      kind: 'own-brackets',
      brackets: byStatus(
      [[0, 0.03], [47_500, 0.041]],
      [[0, 0.03], [95_000, 0.041]],
      [[0, 0.03], [47_500, 0.041]],
      [[0, 0.03], [71_250, 0.041]],
    ),
    },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
