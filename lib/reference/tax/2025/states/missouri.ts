import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Missouri's income tax for 2025. */
export const missouri = {
  code: 'MO',
  name: 'Missouri',
  year: 2025,
  sources: [
    { title: 'Missouri individual income tax, 2025', year: 2025, url: 'https://dor.mo.gov/forms/Withholding%20Table%20-%20Weekly_2025.pdf#page=2', retrieved: '2026-08-19' },
    { title: 'Missouri individual income tax, 2025', year: 2025, url: 'https://dor.mo.gov/forms/MO-1040%20Instructions_2022.pdf#page=8', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0], [1_313, 0.02], [2_626, 0.025], [3_939, 0.03], [5_252, 0.035], [6_565, 0.04], [7_878, 0.045], [9_191, 0.047]]),
    standardDeduction: 'federal',
    exemption: { kind: 'fixed', amount: byStatus(0, 0, 0, 1_400) },
    federalTaxDeduction: {
      share: [[0, 0.35], [25_000.01, 0.25], [50_000.01, 0.15], [100_000.01, 0.05], [125_000.01, 0]],
      most: byStatus([[0, 5_000]], [[0, 10_000]], [[0, 5_000]], [[0, 5_000]]),
      includesNetInvestmentTax: false,
    },
    longTermGains: { kind: 'exclude-share', share: 1, alsoDividends: false, countsTowardLimits: false },
    couples: 'by-income-share',
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
