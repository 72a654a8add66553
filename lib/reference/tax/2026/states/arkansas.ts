import { byStatus } from '@/lib/engine/tax/by-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Arkansas's income tax for 2026. */
export const arkansas = {
  code: 'AR',
  name: 'Arkansas',
  year: 2026,
  sources: [
    { title: 'Arkansas individual income tax, 2026', year: 2026, url: 'https://www.arkleg.state.ar.us/Home/FTPDocument?path=%2FBills%2F2026S1%2FPublic%2FHB1001.pdf#page=2', retrieved: '2026-08-19' },
    { title: 'Arkansas individual income tax, 2026', year: 2026, url: 'https://www.dfa.arkansas.gov/wp-content/uploads/2024_AR1000F_and_AR1000NR_Instructions.pdf#page=14', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: true, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    rateLessAmount: {
      rate: [[0, 0], [5_600, 0.02], [11_200, 0.03], [16_000, 0.034], [26_400, 0.037]],
      less: [[0, 0], [5_600, 112], [11_200, 224], [16_000, 288], [26_400, 367.2], [94_701, 369.9], [94_801, 359.9], [94_901, 349.9], [95_001, 339.9], [95_101, 329.9], [95_201, 319.9], [95_301, 309.9], [95_401, 299.9], [95_501, 289.9], [95_601, 279.9], [95_701, 269.9], [95_801, 259.9], [95_901, 249.9], [96_001, 239.9], [96_101, 229.9], [96_201, 219.9], [96_301, 209.9], [96_401, 199.9], [96_501, 189.9], [96_601, 179.9], [96_701, 169.9], [96_801, 159.9], [96_901, 149.9], [97_001, 139.9], [97_101, 129.9], [97_201, 119.9], [97_301, 109.9], [97_401, 99.9], [97_501, 89.9], [97_601, 79.9]],
    },
    standardDeduction: { kind: 'fixed', amount: byStatus(2_470, 4_940, 2_470, 2_470) },
    longTermGains: { kind: 'exclude-share', share: 0.5, alsoDividends: false, countsTowardLimits: true },
    couples: 'apart-if-less',
    credits: [
      { kind: 'amount', name: 'Personal tax credit', amount: { kind: 'fixed', amount: byStatus(29, 58, 29, 58) } },
    ],
  },
  gaps: [
    'Arkansas’s 2026 standard deduction isn’t in our tables yet; 2025’s is used.',
  ],
  localTaxMissing: null,
} satisfies StateTables;
