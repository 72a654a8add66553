import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** North Carolina's income tax for 2025. */
export const northCarolina = {
  code: 'NC',
  name: 'North Carolina',
  year: 2025,
  sources: [
    { title: 'North Carolina individual income tax, 2025', year: 2025, url: 'https://www.ncdor.gov/2025-d-401-individual-income-tax-instructions/open#page=8', retrieved: '2026-08-19' },
    { title: 'North Carolina individual income tax, 2025', year: 2025, url: 'https://www.ncdor.gov/taxes-forms/individual-income-tax/filing-topics/north-carolina-standard-deduction-or-north-carolina-itemized-deductions', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0425]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(12_750, 25_500, 12_750, 19_125) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
