import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Virginia's income tax for 2026. */
export const virginia = {
  code: 'VA',
  name: 'Virginia',
  year: 2026,
  sources: [
    { title: 'Virginia individual income tax, 2026', year: 2026, url: 'https://www.tax.virginia.gov/sites/default/files/vatax-pdf/2022-760-instructions.pdf#page=16', retrieved: '2026-08-19' },
    { title: 'Virginia individual income tax, 2026', year: 2026, url: 'https://budget.lis.virginia.gov/amendment/2026/2/HB30/Introduced/CR/4-14/1c', retrieved: '2026-08-19' },
    { title: 'Virginia individual income tax, 2026', year: 2026, url: 'https://www.tax.virginia.gov/sites/default/files/vatax-pdf/2021-760-instructions.pdf#page=20', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.02], [3_000, 0.03], [5_000, 0.05], [17_000, 0.0575]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(8_750, 17_500, 8_750, 8_750) },
    exemption: { kind: 'fixed', amount: byStatus(930, 1_860, 930, 930) },
    credits: [
      { kind: 'two-earner-saving', name: 'Spouse tax adjustment', leastPay: 0, leastTaxable: 0, allowance: 930, atMostHalf: true, most: 259 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
