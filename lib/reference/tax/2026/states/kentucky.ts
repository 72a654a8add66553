import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Kentucky's income tax for 2026. */
export const kentucky = {
  code: 'KY',
  name: 'Kentucky',
  year: 2026,
  sources: [
    { title: 'Kentucky individual income tax, 2026', year: 2026, url: 'https://apps.legislature.ky.gov/law/statutes/statute.aspx?id=29067', retrieved: '2026-11-22' },
    { title: 'Kentucky individual income tax, 2026', year: 2026, url: 'https://news.bloombergtax.com/payroll/kentucky-income-tax-rate-to-decrease-in-2026', retrieved: '2026-11-22' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.035]]),
    standardDeduction: { kind: 'fixed', amount: everyStatus(3_360) },
    couples: 'apart-if-less',
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
