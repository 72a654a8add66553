import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Indiana's income tax for 2025. */
export const indiana = {
  code: 'IN',
  name: 'Indiana',
  year: 2025,
  sources: [
    { title: 'Indiana individual income tax, 2025', year: 2025, url: 'https://forms.in.gov/Download.aspx?id=16379', retrieved: '2026-08-19' },
    { title: 'Indiana individual income tax, 2025', year: 2025, url: 'https://iga.in.gov/laws/2024/ic/titles/6#6-3-1-3.5', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.03]]),
    exemption: { kind: 'fixed', amount: byStatus(1_000, 2_000, 1_000, 1_000) },
  },
  gaps: [],
  localTaxMissing: 'Every Indiana county taxes its residents’ income; no county was given, so that tax is missing.',
} satisfies StateTables;
