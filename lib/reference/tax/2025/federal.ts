import { byStatus } from '@/lib/engine/tax/by-status';
import type { FederalTables } from '@/lib/engine/tax/tables/federal-tables';

/** The federal figures for 2025. */
export const federal2025 = {
  year: 2025,
  sources: [
    { title: 'Rev. Proc. 2024-40: brackets, gains, alternative minimum tax', year: 2025, url: 'https://www.irs.gov/pub/irs-drop/rp-24-40.pdf', retrieved: '2026-08-19' },
    { title: 'Public Law 119-21: standard deduction; state and local taxes', year: 2025, url: 'https://www.congress.gov/119/plaws/publ21/PLAW-119publ21.pdf', retrieved: '2026-08-19' },
    { title: 'Social Security contribution and benefit base', year: 2025, url: 'https://www.ssa.gov/oact/cola/cbb.html', retrieved: '2026-08-19' },
    { title: 'Notice 2024-80: limits on retirement plans', year: 2025, url: 'https://www.irs.gov/pub/irs-drop/n-24-80.pdf', retrieved: '2026-08-19' },
    { title: 'Rev. Proc. 2024-25: health savings accounts', year: 2025, url: 'https://www.irs.gov/pub/irs-drop/rp-24-25.pdf', retrieved: '2026-11-22' },
  ],
  brackets: byStatus(
    [[0, 0.1], [11_925, 0.12], [48_475, 0.22], [103_350, 0.24], [197_300, 0.32], [250_525, 0.35], [626_350, 0.37]],
    [[0, 0.1], [23_850, 0.12], [96_950, 0.22], [206_700, 0.24], [394_600, 0.32], [501_050, 0.35], [751_600, 0.37]],
    [[0, 0.1], [11_925, 0.12], [48_475, 0.22], [103_350, 0.24], [197_300, 0.32], [250_525, 0.35], [375_800, 0.37]],
    [[0, 0.1], [17_000, 0.12], [64_850, 0.22], [103_350, 0.24], [197_300, 0.32], [250_500, 0.35], [626_350, 0.37]],
  ),
  standardDeduction: byStatus(15_750, 31_500, 15_750, 23_625),
  preferentialBrackets: byStatus(
    [[0, 0], [48_350, 0.15], [533_400, 0.2]],
    [[0, 0], [96_700, 0.15], [600_050, 0.2]],
    [[0, 0], [48_350, 0.15], [300_000, 0.2]],
    [[0, 0], [64_750, 0.15], [566_700, 0.2]],
  ),
  alternativeMinimum: {
    rates: { low: 0.26, high: 0.28, highFrom: byStatus(239_100, 239_100, 119_550, 239_100) },
    exemption: byStatus(88_100, 137_000, 68_500, 88_100),
    phaseOutFrom: byStatus(626_350, 1_252_700, 626_350, 626_350),
    phaseOutRate: 0.25,
  },
  netInvestment: { rate: 0.038, over: byStatus(200_000, 250_000, 125_000, 200_000) },
  socialSecurity: { rate: 0.062, wageBase: 176_100 },
  medicare: { rate: 0.0145, additionalRate: 0.009, additionalOver: byStatus(200_000, 250_000, 125_000, 200_000) },
  stateAndLocalTaxes: {
    cap: byStatus(40_000, 40_000, 20_000, 40_000),
    phaseOutOver: byStatus(500_000, 500_000, 250_000, 500_000),
    phaseOutRate: 0.3,
    least: byStatus(10_000, 10_000, 5_000, 10_000),
    growth: 0.01,
    growsUntil: 2029,
  },
  supplementalWithholding: { rate: 0.22, over: 1_000_000, rateOver: 0.37 },
  healthSavings: byStatus(4_300, 8_550, 4_300, 8_550),
} satisfies FederalTables;
