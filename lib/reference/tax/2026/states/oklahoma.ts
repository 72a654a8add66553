import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Oklahoma's income tax for 2026. */
export const oklahoma = {
  code: 'OK',
  name: 'Oklahoma',
  year: 2026,
  sources: [
    { title: 'Oklahoma individual income tax, 2026', year: 2026, url: 'https://oklahoma.gov/content/dam/ok/en/tax/documents/forms/individuals/current/511-Pkt.pdf#page=27', retrieved: '2026-08-19' },
    { title: 'Oklahoma individual income tax, 2026', year: 2026, url: 'https://oklahoma.gov/content/dam/ok/en/tax/documents/forms/individuals/past-year/2024/511-Pkt.pdf#page=10', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0], [3_750, 0.025], [4_900, 0.035], [7_200, 0.045]],
      [[0, 0], [7_500, 0.025], [9_800, 0.035], [14_400, 0.045]],
      [[0, 0], [3_750, 0.025], [4_900, 0.035], [7_200, 0.045]],
      [[0, 0], [7_500, 0.025], [9_800, 0.035], [14_400, 0.045]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(6_350, 12_700, 6_350, 9_350) },
    exemption: { kind: 'fixed', amount: byStatus(1_000, 2_000, 1_000, 1_000) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
