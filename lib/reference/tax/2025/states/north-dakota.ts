import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** North Dakota's income tax for 2025. */
export const northDakota = {
  code: 'ND',
  name: 'North Dakota',
  year: 2025,
  sources: [
    { title: 'North Dakota individual income tax, 2025', year: 2025, url: 'https://www.tax.nd.gov/sites/www/files/documents/forms/individual/2025-iit/2025-individual-income-tax-booklet.pdf#page=29', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0], [48_475, 0.0195], [244_825, 0.025]],
      [[0, 0], [80_975, 0.0195], [298_075, 0.025]],
      [[0, 0], [40_475, 0.0195], [149_025, 0.025]],
      [[0, 0], [64_950, 0.0195], [271_450, 0.025]],
    ),
    standardDeduction: 'federal',
    longTermGains: { kind: 'exclude-share', share: 0.4, alsoDividends: true, countsTowardLimits: true },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
