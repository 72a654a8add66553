import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Iowa's income tax for 2026. */
export const iowa = {
  code: 'IA',
  name: 'Iowa',
  year: 2026,
  sources: [
    { title: 'Iowa individual income tax, 2026', year: 2026, url: 'https://revenue.iowa.gov/press-release/2024-10-16/idr-announces-2025-individual-income-tax-brackets-and-interest-rates', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.038]]),
    standardDeduction: 'federal',
    credits: [
      { kind: 'amount', name: 'Personal credit', amount: { kind: 'fixed', amount: byStatus(40, 80, 40, 80) } },
    ],
  },
  gaps: [
    'Iowa’s school district surtax, up to 20 % of the state tax, depends on the district and is left out.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
