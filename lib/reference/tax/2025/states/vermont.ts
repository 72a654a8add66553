import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Vermont's income tax for 2025. */
export const vermont = {
  code: 'VT',
  name: 'Vermont',
  year: 2025,
  sources: [
    { title: 'Vermont individual income tax, 2025', year: 2025, url: 'https://tax.vermont.gov/sites/tax/files/documents/RateSched-2024.pdf#page=1', retrieved: '2026-08-19' },
    { title: 'Vermont individual income tax, 2025', year: 2025, url: 'https://tax.vermont.gov/sites/tax/files/documents/Income-Booklet-2025.pdf#page=11', retrieved: '2026-08-19' },
    { title: 'Vermont individual income tax, 2025', year: 2025, url: 'https://tax.vermont.gov/sites/tax/files/documents/IN-111-2024.pdf', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: true, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0335], [49_400, 0.066], [119_700, 0.076], [249_700, 0.0875]],
      [[0, 0.0335], [82_500, 0.066], [199_450, 0.076], [304_000, 0.0875]],
      [[0, 0.0335], [41_250, 0.066], [99_725, 0.076], [152_000, 0.0875]],
      [[0, 0.0335], [66_200, 0.066], [171_000, 0.076], [276_850, 0.0875]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(7_650, 15_300, 7_650, 11_450) },
    exemption: { kind: 'fixed', amount: byStatus(5_300, 10_600, 5_300, 5_300) },
    longTermGains: { kind: 'exclude-up-to', most: 5_000, mostShareOfTaxable: 0.4 },
    minimumTax: { kind: 'income-share', rate: 0.03, over: 150_000 },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
