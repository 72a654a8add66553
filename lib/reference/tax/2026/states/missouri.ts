import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Missouri's income tax for 2026. */
export const missouri = {
  code: 'MO',
  name: 'Missouri',
  year: 2026,
  sources: [
    { title: 'Missouri individual income tax, 2026', year: 2026, url: 'https://dor.mo.gov/taxation/individual/tax-types/income/year-changes/', retrieved: '2026-11-22' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0], [1_348, 0.02], [2_696, 0.025], [4_044, 0.03], [5_392, 0.035], [6_740, 0.04], [8_088, 0.045], [9_436, 0.047]]),
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
