import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Delaware's income tax for 2025. */
export const delaware = {
  code: 'DE',
  name: 'Delaware',
  year: 2025,
  sources: [
    { title: 'Delaware individual income tax, 2025', year: 2025, url: 'https://revenue.delaware.gov/software-developer/tax-rate-changes/', retrieved: '2026-08-19' },
    { title: 'Delaware individual income tax, 2025', year: 2025, url: 'https://revenuefiles.delaware.gov/2023/PIT-RES_TY23_2023-01_Instructions.pdf#page=8', retrieved: '2026-08-19' },
    { title: 'Delaware individual income tax, 2025', year: 2025, url: 'https://revenuefiles.delaware.gov/2024/PIT_2024_Forms/PIT_Instructions/PIT-RES_TY24_2024-01_Instructions.pdf#page=8', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0], [2_000, 0.022], [5_000, 0.039], [10_000, 0.048], [20_000, 0.052], [25_000, 0.0555], [60_000, 0.066]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(3_250, 6_500, 3_250, 3_250) },
    couples: 'apart-if-less',
    credits: [
      { kind: 'amount', name: 'Personal credit', amount: { kind: 'fixed', amount: byStatus(110, 220, 110, 110) } },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
