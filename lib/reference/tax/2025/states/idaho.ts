import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Idaho's income tax for 2025. */
export const idaho = {
  code: 'ID',
  name: 'Idaho',
  year: 2025,
  sources: [
    { title: 'Idaho individual income tax, 2025', year: 2025, url: 'https://legislature.idaho.gov/sessioninfo/2025/legislation/H0040/', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0], [4_811, 0.053]],
      [[0, 0], [9_622, 0.053]],
      [[0, 0], [4_811, 0.053]],
      [[0, 0], [9_622, 0.053]],
    ),
    standardDeduction: 'federal',
  },
  gaps: [
    'Idaho’s $10 permanent building fund tax and its grocery credit of $155 a person, which is paid out, are left out.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
