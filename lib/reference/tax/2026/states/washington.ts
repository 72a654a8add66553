import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Washington's income tax for 2026. */
export const washington = {
  code: 'WA',
  name: 'Washington',
  year: 2026,
  sources: [
    { title: 'Washington individual income tax, 2026', year: 2026, url: 'https://dor.wa.gov/forms-publications/publications-subject/tax-topics/2021-tax-legislation', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0]]),
    additionalTaxes: [
      { kind: 'brackets', name: 'Capital gains tax', base: 'long-term-gains', brackets: everyStatus([[0, 0], [278_000, 0.07], [1_278_000, 0.099]]), overIncome: 0, fromYear: 0 },
      { kind: 'brackets', name: 'Tax on income over $1 million, from 2028', base: 'taxable-income', brackets: everyStatus([[0, 0], [1_000_000, 0.099]]), overIncome: 0, fromYear: 2028 },
    ],
  },
  gaps: [
    'Washington’s 2026 deduction for capital gains isn’t in our tables yet; 2025’s is used.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
