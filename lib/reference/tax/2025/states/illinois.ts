import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Illinois's income tax for 2025. */
export const illinois = {
  code: 'IL',
  name: 'Illinois',
  year: 2025,
  sources: [
    { title: 'Illinois individual income tax, 2025', year: 2025, url: 'https://tax.illinois.gov/content/dam/soi/en/web/tax/forms/incometax/documents/2024/individual/il-1040-instr.pdf#page=8', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: false, exemption: true, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0495]]),
    exemption: {
      kind: 'by-income',
      steps: byStatus(
        [[0, 2_850], [250_000.01, 0]],
        [[0, 5_700], [500_000.01, 0]],
        [[0, 2_850], [250_000.01, 0]],
        [[0, 2_850], [250_000.01, 0]],
      ),
    },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
