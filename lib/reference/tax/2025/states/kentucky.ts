import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Kentucky's income tax for 2025. */
export const kentucky = {
  code: 'KY',
  name: 'Kentucky',
  year: 2025,
  sources: [
    { title: 'Kentucky individual income tax, 2025', year: 2025, url: 'https://revenue.ky.gov/News/Pages/Kentucky-DOR-Announces-2025-Standard-Deduction.aspx', retrieved: '2026-08-19' },
    { title: 'Kentucky individual income tax, 2025', year: 2025, url: 'https://apps.legislature.ky.gov/law/statutes/statute.aspx?id=54585', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.04]]),
    standardDeduction: { kind: 'fixed', amount: everyStatus(3_270) },
    couples: 'apart-if-less',
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
