import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** West Virginia's income tax for 2025. */
export const westVirginia = {
  code: 'WV',
  name: 'West Virginia',
  year: 2025,
  sources: [
    { title: 'West Virginia individual income tax, 2025', year: 2025, url: 'https://code.wvlegislature.gov/11-21-4G/', retrieved: '2026-08-19' },
    { title: 'West Virginia individual income tax, 2025', year: 2025, url: 'https://tax.wv.gov/Documents/PIT/2022/PersonalIncomeTaxFormsAndInstructions.2022.pdf#Page=23', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0222], [10_000, 0.0296], [25_000, 0.0333], [40_000, 0.0444], [60_000, 0.0482]],
      [[0, 0.0222], [10_000, 0.0296], [25_000, 0.0333], [40_000, 0.0444], [60_000, 0.0482]],
      [[0, 0.0222], [5_000, 0.0296], [12_500, 0.0333], [20_000, 0.0444], [30_000, 0.0482]],
      [[0, 0.0222], [10_000, 0.0296], [25_000, 0.0333], [40_000, 0.0444], [60_000, 0.0482]],
    ),
    exemption: { kind: 'fixed', amount: byStatus(2_000, 4_000, 2_000, 2_000) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
