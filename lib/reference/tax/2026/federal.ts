import { byStatus } from '@/lib/engine/tax/by-status';
import type { FederalTables } from '@/lib/engine/tax/tables/federal-tables';

/** The federal figures for 2026. */
export const federal2026 = {
  year: 2026,
  sources: [
    { title: 'Rev. Proc. 2025-32: brackets, standard deduction, gains, alternative minimum tax', year: 2026, url: 'https://www.irs.gov/pub/irs-drop/rp-25-32.pdf', retrieved: '2026-08-19' },
    { title: 'Public Law 119-21: state and local taxes', year: 2026, url: 'https://www.congress.gov/119/plaws/publ21/PLAW-119publ21.pdf', retrieved: '2026-08-19' },
    { title: 'Social Security contribution and benefit base', year: 2026, url: 'https://www.ssa.gov/oact/cola/cbb.html', retrieved: '2026-08-19' },
    { title: 'Notice 2025-67: limits on retirement plans', year: 2026, url: 'https://www.irs.gov/pub/irs-drop/n-25-67.pdf', retrieved: '2026-08-19' },
    { title: 'Rev. Proc. 2025-19: health savings accounts', year: 2026, url: 'https://www.irs.gov/pub/irs-drop/rp-25-19.pdf', retrieved: '2026-11-22' },
  ],
  brackets: byStatus(
    [[0, 0.1], [12_400, 0.12], [50_400, 0.22], [105_700, 0.24], [201_775, 0.32], [256_225, 0.35], [640_600, 0.37]],
    [[0, 0.1], [24_800, 0.12], [100_800, 0.22], [211_400, 0.24], [403_550, 0.32], [512_450, 0.35], [768_700, 0.37]],
    [[0, 0.1], [12_400, 0.12], [50_400, 0.22], [105_700, 0.24], [201_775, 0.32], [256_225, 0.35], [384_350, 0.37]],
    [[0, 0.1], [17_700, 0.12], [67_450, 0.22], [105_700, 0.24], [201_750, 0.32], [256_200, 0.35], [640_600, 0.37]],
  ),
  standardDeduction: byStatus(16_100, 32_200, 16_100, 24_150),
  preferentialBrackets: byStatus(
    [[0, 0], [49_450, 0.15], [545_500, 0.2]],
    [[0, 0], [98_900, 0.15], [613_700, 0.2]],
    [[0, 0], [49_450, 0.15], [306_850, 0.2]],
    [[0, 0], [66_200, 0.15], [579_600, 0.2]],
  ),
  alternativeMinimum: {
    rates: { low: 0.26, high: 0.28, highFrom: byStatus(244_500, 244_500, 122_250, 244_500) },
    exemption: byStatus(90_100, 140_200, 70_100, 90_100),
    phaseOutFrom: byStatus(500_000, 1_000_000, 500_000, 500_000),
    phaseOutRate: 0.5,
  },
  netInvestment: { rate: 0.038, over: byStatus(200_000, 250_000, 125_000, 200_000) },
  socialSecurity: { rate: 0.062, wageBase: 184_500 },
  medicare: { rate: 0.0145, additionalRate: 0.009, additionalOver: byStatus(200_000, 250_000, 125_000, 200_000) },
  stateAndLocalTaxes: {
    cap: byStatus(40_400, 40_400, 20_200, 40_400),
    phaseOutOver: byStatus(505_000, 505_000, 252_500, 505_000),
    phaseOutRate: 0.3,
    least: byStatus(10_000, 10_000, 5_000, 10_000),
    growth: 0.01,
    growsUntil: 2029,
  },
  supplementalWithholding: { rate: 0.22, over: 1_000_000, rateOver: 0.37 },
  healthSavings: byStatus(4_400, 8_750, 4_400, 8_750),
} satisfies FederalTables;
