import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Ohio's income tax for 2026. */
export const ohio = {
  code: 'OH',
  name: 'Ohio',
  year: 2026,
  sources: [
    { title: 'Ohio individual income tax, 2026', year: 2026, url: 'https://dam.assets.ohio.gov/image/upload/v1735920104/tax.ohio.gov/forms/ohio_individual/individual/2024/it1040-booklet.pdf#page=17', retrieved: '2026-08-19' },
    { title: 'Ohio individual income tax, 2026', year: 2026, url: 'https://dam.assets.ohio.gov/image/upload/v1767095693/tax.ohio.gov/forms/ohio_individual/individual/2025/it1040-booklet.pdf#page=18', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0127448], [26_050, 0.0275]]),
    exemption: {
      kind: 'by-income',
      steps: byStatus(
        [[0, 2_400], [40_000.01, 2_150], [80_000.01, 1_900], [500_000, 0]],
        [[0, 4_800], [40_000.01, 4_300], [80_000.01, 3_800], [500_000, 0]],
        [[0, 2_400], [40_000.01, 2_150], [80_000.01, 1_900], [500_000, 0]],
        [[0, 2_400], [40_000.01, 2_150], [80_000.01, 1_900], [500_000, 0]],
      ),
    },
    credits: [
      {
        kind: 'two-earner-share',
        name: 'Joint filing credit',
        leastPay: 500,
        share: [[0, 0.2], [25_000.01, 0.15], [50_000.01, 0.1], [75_000.01, 0.05]],
        most: 650,
      },
    ],
  },
  gaps: [
    'Many Ohio school districts tax pay as well; theirs isn’t counted.',
  ],
  localTaxMissing: 'Most Ohio cities tax pay as well; choose yours where it is listed.',
} satisfies StateTables;
