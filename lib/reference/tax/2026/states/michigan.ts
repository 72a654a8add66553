import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Michigan's income tax for 2026. */
export const michigan = {
  code: 'MI',
  name: 'Michigan',
  year: 2026,
  sources: [
    { title: 'Michigan individual income tax, 2026', year: 2026, url: 'https://www.michigan.gov/taxes/iit', retrieved: '2026-11-22' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: false, exemption: true, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0425]]),
    exemption: { kind: 'fixed', amount: byStatus(5_900, 11_800, 5_900, 5_900) },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
