import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Colorado's income tax for 2025. */
export const colorado = {
  code: 'CO',
  name: 'Colorado',
  year: 2025,
  sources: [
    { title: 'Colorado individual income tax, 2025', year: 2025, url: 'https://leg.colorado.gov/bills/SB24-228', retrieved: '2026-08-19' },
    { title: 'Colorado individual income tax, 2025', year: 2025, url: 'https://tax.colorado.gov/DR0104AMT', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.044]]),
    standardDeduction: 'federal',
    deductionLimit: { fromIncome: 300_000, most: byStatus(12_000, 16_000, 12_000, 12_000) },
    minimumTax: { kind: 'federal-base', rate: 0.0347 },
  },
  gaps: [
    'Colorado’s TABOR refund is a payment back to residents and is left out.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
