import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** South Carolina's income tax for 2026. */
export const southCarolina = {
  code: 'SC',
  name: 'South Carolina',
  year: 2026,
  sources: [
    { title: 'South Carolina individual income tax, 2026', year: 2026, url: 'https://www.scstatehouse.gov/code/t12c006.php', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0199], [30_000, 0.0521]]),
    standardDeduction: { kind: 'phased-out', amount: byStatus(15_000, 30_000, 15_000, 22_500), least: everyStatus(0), reduction: { kind: 'in-proportion', over: byStatus(40_000, 80_000, 40_000, 60_000), width: byStatus(55_000, 110_000, 55_000, 82_500), rounding: 10 } },
    longTermGains: { kind: 'exclude-share', share: 0.44, alsoDividends: false, countsTowardLimits: true },
    credits: [
      { kind: 'lower-earner-pay', name: 'Two wage earner credit', rate: 0.007, mostPay: 50_000 },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
