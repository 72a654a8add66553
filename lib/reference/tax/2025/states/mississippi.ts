import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Mississippi's income tax for 2025. */
export const mississippi = {
  code: 'MS',
  name: 'Mississippi',
  year: 2025,
  sources: [
    { title: 'Mississippi individual income tax, 2025', year: 2025, url: 'https://www.dor.ms.gov/sites/default/files/Forms/Individual/80100241.pdf#page=3', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0], [10_000, 0.044]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(2_300, 4_600, 2_300, 3_400) },
    exemption: { kind: 'fixed', amount: byStatus(6_000, 12_000, 6_000, 8_000) },
    couples: 'apart-if-less',
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
