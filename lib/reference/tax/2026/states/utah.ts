import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Utah's income tax for 2026. */
export const utah = {
  code: 'UT',
  name: 'Utah',
  year: 2026,
  sources: [
    { title: 'Utah individual income tax, 2026', year: 2026, url: 'https://le.utah.gov/~2026/bills/static/SB0060.html', retrieved: '2026-08-19' },
    { title: 'Utah individual income tax, 2026', year: 2026, url: 'https://incometax.utah.gov/credits/taxpayer-tax-credit', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: false, exemption: false, credits: false, limits: true, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0445]]),
    credits: [
      { kind: 'federal-deduction-share', name: 'Taxpayer credit', share: 0.06, over: byStatus(18_213, 36_426, 18_213, 27_320), lossRate: 0.013 },
    ],
  },
  gaps: [
    'Utah’s 2026 income limits for the taxpayer credit aren’t in our tables yet; 2025’s are used.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
