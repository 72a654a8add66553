import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Rhode Island's income tax for 2026. */
export const rhodeIsland = {
  code: 'RI',
  name: 'Rhode Island',
  year: 2026,
  sources: [
    { title: 'Rhode Island individual income tax, 2026', year: 2026, url: 'https://tax.ri.gov/sites/g/files/xkgbur541/files/2022-01/2021-ri-tax-tables_web.pdf#page=1', retrieved: '2026-08-19' },
    { title: 'Rhode Island individual income tax, 2026', year: 2026, url: 'https://tax.ri.gov/sites/g/files/xkgbur541/files/2022-12/ADV_2022_40_Inflation_Adjustments.pdf#page=1', retrieved: '2026-08-19' },
    { title: 'Rhode Island individual income tax, 2026', year: 2026, url: 'https://tax.ri.gov/sites/g/files/xkgbur541/files/2022-12/2022_1040WE_w_0.pdf', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: true, credits: false, limits: true, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0375], [82_050, 0.0475], [186_450, 0.0599]]),
    standardDeduction: { kind: 'phased-out', amount: byStatus(11_200, 22_400, 11_200, 16_800), least: everyStatus(0), reduction: { kind: 'share-per-step', over: everyStatus(261_000), step: 7_450, share: 0.2 } },
    exemption: { kind: 'phased-out', amount: byStatus(5_250, 10_500, 5_250, 5_250), least: everyStatus(0), reduction: { kind: 'share-per-step', over: everyStatus(261_000), step: 7_450, share: 0.2 } },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
