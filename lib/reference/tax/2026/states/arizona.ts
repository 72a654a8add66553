import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Arizona's income tax for 2026. */
export const arizona = {
  code: 'AZ',
  name: 'Arizona',
  year: 2026,
  sources: [
    { title: 'Arizona individual income tax, 2026', year: 2026, url: 'https://azdor.gov/sites/default/files/2023-03/FORMS_INDIVIDUAL_2021_140BOOKLET.pdf', retrieved: '2026-08-19' },
    { title: 'Arizona individual income tax, 2026', year: 2026, url: 'https://azdor.gov/forms/individual/form-140-arizona-resident-personal-income-tax-booklet', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.025], [28_653, 0.025]],
      [[0, 0.025], [57_305, 0.025]],
      [[0, 0.025], [28_653, 0.025]],
      [[0, 0.025], [57_305, 0.025]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(15_750, 31_500, 15_750, 23_625) },
    longTermGains: { kind: 'exclude-share', share: 0.25, alsoDividends: false, countsTowardLimits: true },
  },
  gaps: [
    'Arizona’s 2026 standard deduction isn’t in our tables yet; 2025’s is used.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
