import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Arkansas's income tax for 2025. */
export const arkansas = {
  code: 'AR',
  name: 'Arkansas',
  year: 2025,
  sources: [
    { title: 'Arkansas individual income tax, 2025', year: 2025, url: 'https://www.arkleg.state.ar.us/Home/FTPDocument?path=%2FBills%2F2026S1%2FPublic%2FHB1001.pdf#page=2', retrieved: '2026-08-19' },
    { title: 'Arkansas individual income tax, 2025', year: 2025, url: 'https://www.dfa.arkansas.gov/wp-content/uploads/2024_AR1000F_and_AR1000NR_Instructions.pdf#page=14', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: true, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    rateLessAmount: {
      rate: [[0, 0], [5_600, 0.02], [11_200, 0.03], [16_000, 0.034], [26_400, 0.039]],
      less: [[0, 0], [5_600, 112], [11_200, 224], [16_000, 288], [26_400, 420], [95_001, 369], [95_101, 359], [95_201, 349], [95_301, 339], [95_401, 329], [95_501, 319], [95_601, 309], [95_701, 299], [95_801, 289], [95_901, 279], [96_001, 269], [96_101, 259], [96_201, 249], [96_301, 239], [96_401, 229], [96_501, 219], [96_601, 209], [96_701, 199], [96_801, 189], [96_901, 179], [97_001, 169], [97_101, 159], [97_201, 149], [97_301, 139], [97_401, 129], [97_501, 119], [97_601, 109], [97_701, 99], [97_801, 89], [97_901, 89]],
    },
    standardDeduction: { kind: 'fixed', amount: byStatus(2_470, 4_940, 2_470, 2_470) },
    longTermGains: { kind: 'exclude-share', share: 0.5, alsoDividends: false, countsTowardLimits: true },
    couples: 'apart-if-less',
    credits: [
      { kind: 'amount', name: 'Personal tax credit', amount: { kind: 'fixed', amount: byStatus(29, 58, 29, 58) } },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
