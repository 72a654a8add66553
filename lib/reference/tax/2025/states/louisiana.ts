import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Louisiana's income tax for 2025. */
export const louisiana = {
  code: 'LA',
  name: 'Louisiana',
  year: 2025,
  sources: [
    { title: 'Louisiana individual income tax, 2025', year: 2025, url: 'https://www.legis.la.gov/legis/Law.aspx?d=101946', retrieved: '2026-08-19' },
    { title: 'Louisiana individual income tax, 2025', year: 2025, url: 'https://www.bls.gov/news.release/archives/cpi_01132026.htm', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.03]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(12_500, 25_000, 12_500, 25_000) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
