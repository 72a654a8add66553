import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Wisconsin's income tax for 2025. */
export const wisconsin = {
  code: 'WI',
  name: 'Wisconsin',
  year: 2025,
  sources: [
    { title: 'Wisconsin individual income tax, 2025', year: 2025, url: 'https://www.efile.com/wisconsin-tax-brackets-rates-and-forms/', retrieved: '2026-08-19' },
    { title: 'Wisconsin individual income tax, 2025', year: 2025, url: 'https://www.revenue.wi.gov/TaxForms2024/2024-Form1-inst.pdf#page=38', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: false, credits: false, limits: true, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.035], [14_680, 0.044], [51_130, 0.053], [323_290, 0.0765]],
      [[0, 0.035], [19_580, 0.044], [68_170, 0.053], [431_060, 0.0765]],
      [[0, 0.035], [9_790, 0.044], [34_090, 0.053], [215_530, 0.0765]],
      [[0, 0.035], [14_680, 0.044], [51_130, 0.053], [323_290, 0.0765]],
    ),
    standardDeduction: { kind: 'phased-out', amount: byStatus(13_560, 25_110, 11_930, 17_520), least: everyStatus(0), reduction: {
      kind: 'by-brackets',
      brackets: byStatus(
        [[0, 0], [19_550, 0.12]],
        [[0, 0], [28_210, 0.19778]],
        [[0, 0], [13_390, 0.19778]],
        [[0, 0], [19_550, 0.22515], [57_210, 0.12]],
      ),
      mostShare: 1,
    } },
    exemption: { kind: 'fixed', amount: byStatus(700, 1_400, 700, 700) },
    longTermGains: { kind: 'exclude-share', share: 0.3, alsoDividends: false, countsTowardLimits: false },
    credits: [
      { kind: 'lower-earner-pay', name: 'Married couple credit', rate: 0.03, mostPay: 16_000 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
