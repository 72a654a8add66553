import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Illinois's income tax for 2026. */
export const illinois = {
  code: 'IL',
  name: 'Illinois',
  year: 2026,
  sources: [
    { title: 'Illinois individual income tax, 2026', year: 2026, url: 'https://tax.illinois.gov/research/taxrates/income.html', retrieved: '2026-11-22' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: false, exemption: true, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0495]]),
    exemption: {
      kind: 'by-income',
      steps: byStatus(
        [[0, 2_925], [250_000.01, 0]],
        [[0, 5_850], [500_000.01, 0]],
        [[0, 2_925], [250_000.01, 0]],
        [[0, 2_925], [250_000.01, 0]],
      ),
    },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
