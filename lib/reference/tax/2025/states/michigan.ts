import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Michigan's income tax for 2025. */
export const michigan = {
  code: 'MI',
  name: 'Michigan',
  year: 2025,
  sources: [
    { title: 'Michigan individual income tax, 2025', year: 2025, url: 'https://www.michigan.gov/taxes/-/media/Project/Websites/taxes/Forms/IIT/TY2024/MI-1040-Instructions.pdf#page=13', retrieved: '2026-08-19' },
    { title: 'Michigan individual income tax, 2025', year: 2025, url: 'https://www.michigan.gov/treasury/reference/taxpayer-notices/2025-tax-year-income-tax-rate-for-individuals-and-fiduciaries', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: false, exemption: true, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0425]]),
    exemption: { kind: 'fixed', amount: byStatus(5_800, 11_600, 5_800, 5_800) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
