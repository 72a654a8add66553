import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** New York's income tax for 2026. */
export const newYork = {
  code: 'NY',
  name: 'New York',
  year: 2026,
  sources: [
    { title: 'New York individual income tax, 2026', year: 2026, url: 'https://www.tax.ny.gov/pdf/current_forms/it/it201i.pdf#page=33', retrieved: '2026-08-19' },
    { title: 'New York individual income tax, 2026', year: 2026, url: 'https://www.tax.ny.gov/pdf/2024/inc/it201i_2024.pdf#page=11', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.039], [8_500, 0.044], [11_700, 0.0515], [13_900, 0.054], [80_650, 0.059], [215_400, 0.0685], [1_077_550, 0.0965], [5_000_000, 0.103], [25_000_000, 0.109]],
      [[0, 0.039], [17_150, 0.044], [23_600, 0.0515], [27_900, 0.054], [161_550, 0.059], [323_200, 0.0685], [2_155_350, 0.0965], [5_000_000, 0.103], [25_000_000, 0.109]],
      [[0, 0.039], [8_500, 0.044], [11_700, 0.0515], [13_900, 0.054], [80_650, 0.059], [215_400, 0.0685], [1_077_550, 0.0965], [5_000_000, 0.103], [25_000_000, 0.109]],
      [[0, 0.039], [12_800, 0.044], [17_650, 0.0515], [20_900, 0.054], [107_650, 0.059], [269_300, 0.0685], [1_616_450, 0.0965], [5_000_000, 0.103], [25_000_000, 0.109]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(8_000, 16_050, 8_000, 11_200) },
    additionalTaxes: [
      {
        kind: 'recapture',
        name: 'Supplemental tax',
        overIncome: 107_650,
        width: 50_000,
        base: byStatus(
          [[0, 0], [215_400, 567], [1_077_550, 2_614], [5_000_000, 32_786]],
          [[0, 0], [161_550, 333], [323_200, 1_140], [2_155_350, 4_211], [5_000_000, 64_561]],
          [[0, 0], [215_400, 567], [1_077_550, 2_614], [5_000_000, 32_786]],
          [[0, 0], [269_300, 787], [1_616_450, 3_346], [5_000_000, 48_606]],
        ),
        increment: byStatus(
          [[0, 567], [215_400, 2_047], [1_077_550, 30_172], [5_000_000, 32_500]],
          [[0, 333], [161_550, 807], [323_200, 3_071], [2_155_350, 60_350], [5_000_000, 32_500]],
          [[0, 567], [215_400, 2_047], [1_077_550, 30_172], [5_000_000, 32_500]],
          [[0, 787], [269_300, 2_559], [1_616_450, 45_260], [5_000_000, 32_500]],
        ),
      },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
