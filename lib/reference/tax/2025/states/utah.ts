import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Utah's income tax for 2025. */
export const utah = {
  code: 'UT',
  name: 'Utah',
  year: 2025,
  sources: [
    { title: 'Utah individual income tax, 2025', year: 2025, url: 'https://incometax.utah.gov/credits/taxpayer-tax-credit', retrieved: '2026-08-19' },
    { title: 'Utah individual income tax, 2025', year: 2025, url: 'https://le.utah.gov/~2026/bills/static/SB0060.html', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: false, exemption: false, credits: false, limits: true, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.045]]),
    credits: [
      { kind: 'federal-deduction-share', name: 'Taxpayer credit', share: 0.06, over: byStatus(18_213, 36_426, 18_213, 27_320), lossRate: 0.013 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
