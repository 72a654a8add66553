import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Massachusetts's income tax for 2025. */
export const massachusetts = {
  code: 'MA',
  name: 'Massachusetts',
  year: 2025,
  sources: [
    { title: 'Massachusetts individual income tax, 2025', year: 2025, url: 'https://www.mass.gov/doc/2025-form-1-instructions/download#page=3', retrieved: '2026-08-19' },
    { title: 'Massachusetts individual income tax, 2025', year: 2025, url: 'https://taxfoundation.org/publications/state-individual-income-tax-rates-and-brackets/', retrieved: '2026-08-19' },
    { title: 'Massachusetts individual income tax, 2025', year: 2025, url: 'https://www.mass.gov/doc/2023-form-1-instructions/download#page=9', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: true, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.05]]),
    exemption: { kind: 'fixed', amount: byStatus(4_400, 8_800, 4_400, 6_800) },
    payrollTaxDeduction: { mostPerEarner: 2_000, insteadOfStandard: false },
    additionalTaxes: [
      { kind: 'brackets', name: 'Surtax over $1 million', base: 'taxable-income', brackets: everyStatus([[0, 0], [1_083_150, 0.04]]), overIncome: 0, fromYear: 0 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
