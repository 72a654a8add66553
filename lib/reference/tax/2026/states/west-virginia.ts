import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** West Virginia's income tax for 2026. */
export const westVirginia = {
  code: 'WV',
  name: 'West Virginia',
  year: 2026,
  sources: [
    { title: 'West Virginia individual income tax, 2026', year: 2026, url: 'https://code.wvlegislature.gov/11-21-4G/', retrieved: '2026-08-19' },
    { title: 'West Virginia individual income tax, 2026', year: 2026, url: 'https://tax.wv.gov/Documents/PIT/2022/PersonalIncomeTaxFormsAndInstructions.2022.pdf#Page=23', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0211], [10_000, 0.0281], [25_000, 0.0316], [40_000, 0.0422], [60_000, 0.0458]],
      [[0, 0.0211], [10_000, 0.0281], [25_000, 0.0316], [40_000, 0.0422], [60_000, 0.0458]],
      [[0, 0.0211], [5_000, 0.0281], [12_500, 0.0316], [20_000, 0.0422], [30_000, 0.0458]],
      [[0, 0.0211], [10_000, 0.0281], [25_000, 0.0316], [40_000, 0.0422], [60_000, 0.0458]],
    ),
    exemption: { kind: 'fixed', amount: byStatus(2_000, 4_000, 2_000, 2_000) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
