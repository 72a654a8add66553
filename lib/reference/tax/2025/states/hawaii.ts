import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Hawaii's income tax for 2025. */
export const hawaii = {
  code: 'HI',
  name: 'Hawaii',
  year: 2025,
  sources: [
    { title: 'Hawaii individual income tax, 2025', year: 2025, url: 'https://data.capitol.hawaii.gov/sessions/session2026/bills/SB3125_CD1_.HTM', retrieved: '2026-08-19' },
    { title: 'Hawaii individual income tax, 2025', year: 2025, url: 'https://data.capitol.hawaii.gov/sessions/session2024/bills/HB2404_CD1_.HTM', retrieved: '2026-08-19' },
    { title: 'Hawaii individual income tax, 2025', year: 2025, url: 'https://files.hawaii.gov/tax/forms/2021/n11ins.pdf#page=20', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.014], [9_600, 0.032], [14_400, 0.055], [19_200, 0.064], [24_000, 0.068], [36_000, 0.072], [48_000, 0.076], [125_000, 0.079], [175_000, 0.0825], [225_000, 0.09], [275_000, 0.1], [325_000, 0.11]],
      [[0, 0.014], [19_200, 0.032], [28_800, 0.055], [38_400, 0.064], [48_000, 0.068], [72_000, 0.072], [96_000, 0.076], [250_000, 0.079], [350_000, 0.0825], [450_000, 0.09], [550_000, 0.1], [650_000, 0.11]],
      [[0, 0.014], [9_600, 0.032], [14_400, 0.055], [19_200, 0.064], [24_000, 0.068], [36_000, 0.072], [48_000, 0.076], [125_000, 0.079], [175_000, 0.0825], [225_000, 0.09], [275_000, 0.1], [325_000, 0.11]],
      [[0, 0.014], [14_400, 0.032], [21_600, 0.055], [28_800, 0.064], [36_000, 0.068], [54_000, 0.072], [72_000, 0.076], [187_500, 0.079], [262_500, 0.0825], [337_500, 0.09], [412_500, 0.1], [487_500, 0.11]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(4_400, 8_800, 4_400, 6_424) },
    exemption: { kind: 'fixed', amount: byStatus(1_144, 2_288, 1_144, 1_144) },
    ownTaxDeduction: { belowIncome: byStatus(100_000, 200_000, 100_000, 150_000) },
    longTermGains: { kind: 'capped-rate', rate: 0.0725 },
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
