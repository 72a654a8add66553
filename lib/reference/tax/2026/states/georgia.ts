import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Georgia's income tax for 2026. */
export const georgia = {
  code: 'GA',
  name: 'Georgia',
  year: 2026,
  sources: [
    { title: 'Georgia individual income tax, 2026', year: 2026, url: 'https://dor.georgia.gov/document/document/2025-it-511-individual-income-tax-booklet/download#page=9', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0499]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(15_000, 30_000, 15_000, 15_000) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
