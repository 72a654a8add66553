import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** New Jersey's income tax for 2026. */
export const newJersey = {
  code: 'NJ',
  name: 'New Jersey',
  year: 2026,
  sources: [
    { title: 'New Jersey individual income tax, 2026', year: 2026, url: 'https://www.state.nj.us/treasury/taxation/pdf/current/1040i.pdf#page=65', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    taxesHealthSavings: true,
    brackets: byStatus(
      [[0, 0.014], [20_000, 0.0175], [35_000, 0.035], [40_000, 0.05525], [75_000, 0.0637], [500_000, 0.0897], [1_000_000, 0.1075]],
      [[0, 0.014], [20_000, 0.0175], [50_000, 0.0245], [70_000, 0.035], [80_000, 0.05525], [150_000, 0.0637], [500_000, 0.0897], [1_000_000, 0.1075]],
      [[0, 0.014], [20_000, 0.0175], [35_000, 0.035], [40_000, 0.05525], [75_000, 0.0637], [500_000, 0.0897], [1_000_000, 0.1075]],
      [[0, 0.014], [20_000, 0.0175], [50_000, 0.0245], [70_000, 0.035], [80_000, 0.05525], [150_000, 0.0637], [500_000, 0.0897], [1_000_000, 0.1075]],
    ),
    exemption: { kind: 'fixed', amount: byStatus(1_000, 2_000, 1_000, 1_000) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
