import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** South Carolina's income tax for 2025. */
export const southCarolina = {
  code: 'SC',
  name: 'South Carolina',
  year: 2025,
  sources: [
    { title: 'South Carolina individual income tax, 2025', year: 2025, url: 'https://www.scstatehouse.gov/code/t12c006.php', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: false, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0], [3_560, 0.03], [17_830, 0.06]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(15_000, 30_000, 15_000, 22_500) },
    longTermGains: { kind: 'exclude-share', share: 0.44, alsoDividends: false, countsTowardLimits: true },
    credits: [
      { kind: 'lower-earner-pay', name: 'Two wage earner credit', rate: 0.007, mostPay: 50_000 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
