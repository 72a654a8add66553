import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Kansas's income tax for 2025. */
export const kansas = {
  code: 'KS',
  name: 'Kansas',
  year: 2025,
  sources: [
    { title: 'Kansas individual income tax, 2025', year: 2025, url: 'https://www.ksrevenue.gov/taxnotices/notice24-08.pdf#page=2', retrieved: '2026-08-19' },
    { title: 'Kansas individual income tax, 2025', year: 2025, url: 'https://casetext.com/statute/kansas-statutes/chapter-79-taxation/article-32-income-tax/section-79-32121-kansas-exemption-for-an-individual', retrieved: '2026-08-19' },
    { title: 'Kansas individual income tax, 2025', year: 2025, url: 'http://www.kslegislature.org/li/b2023_24/statute/079_000_0000_chapter/079_032_0000_article/079_032_0110_section/079_032_0110_k/', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.052], [23_001, 0.0558]],
      [[0, 0.052], [46_001, 0.0558]],
      [[0, 0.052], [23_001, 0.0558]],
      [[0, 0.052], [23_001, 0.0558]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(3_605, 8_240, 4_120, 6_180) },
    exemption: { kind: 'fixed', amount: byStatus(9_160, 18_320, 9_160, 11_480) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
