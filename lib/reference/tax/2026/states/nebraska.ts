import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Nebraska's income tax for 2026. */
export const nebraska = {
  code: 'NE',
  name: 'Nebraska',
  year: 2026,
  sources: [
    { title: 'Nebraska individual income tax, 2026', year: 2026, url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=77-2715.03', retrieved: '2026-11-22' },
    { title: 'Nebraska individual income tax, 2026', year: 2026, url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=77-2716.01', retrieved: '2026-11-22' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: false, credits: true, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.0246], [4_130, 0.0351], [24_760, 0.0455], [39_900, 0.0455]],
      [[0, 0.0246], [8_250, 0.0351], [49_530, 0.0455], [79_800, 0.0455]],
      [[0, 0.0246], [4_130, 0.0351], [24_760, 0.0455], [39_900, 0.0455]],
      [[0, 0.0246], [7_700, 0.0351], [39_620, 0.0455], [59_160, 0.0455]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(8_850, 17_700, 8_850, 12_950) },
    credits: [
      { kind: 'amount', name: 'Personal exemption credit', amount: { kind: 'fixed', amount: byStatus(176, 352, 176, 176) } },
    ],
  },
  gaps: [
    'Nebraska’s 2026 standard deduction for a head of household is worked out from 2025’s.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
