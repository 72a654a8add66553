import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Rhode Island's income tax for 2025. */
export const rhodeIsland = {
  code: 'RI',
  name: 'Rhode Island',
  year: 2025,
  sources: [
    { title: 'Rhode Island individual income tax, 2025', year: 2025, url: 'https://tax.ri.gov/sites/g/files/xkgbur541/files/2022-01/2021-ri-tax-tables_web.pdf#page=1', retrieved: '2026-08-19' },
    { title: 'Rhode Island individual income tax, 2025', year: 2025, url: 'https://tax.ri.gov/sites/g/files/xkgbur541/files/2022-12/ADV_2022_40_Inflation_Adjustments.pdf#page=1', retrieved: '2026-08-19' },
    { title: 'Rhode Island individual income tax, 2025', year: 2025, url: 'https://tax.ri.gov/sites/g/files/xkgbur541/files/2022-12/2022_1040WE_w_0.pdf', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: true, credits: false, limits: true, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0375], [79_900, 0.0475], [181_650, 0.0599]]),
    standardDeduction: { kind: 'phased-out', amount: byStatus(10_900, 21_800, 10_900, 16_350), least: everyStatus(0), reduction: { kind: 'share-per-step', over: everyStatus(254_250), step: 7_250, share: 0.2 } },
    exemption: { kind: 'phased-out', amount: byStatus(5_100, 10_200, 5_100, 5_100), least: everyStatus(0), reduction: { kind: 'share-per-step', over: everyStatus(254_250), step: 7_250, share: 0.2 } },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
