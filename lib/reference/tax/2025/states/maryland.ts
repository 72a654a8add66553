import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** Maryland's income tax for 2025. */
export const maryland = {
  code: 'MD',
  name: 'Maryland',
  year: 2025,
  sources: [
    { title: 'Maryland individual income tax, 2025', year: 2025, url: 'https://govt.westlaw.com/mdc/Document/N5C14CC91D9D311E2A5EFA1428CB399FF?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)', retrieved: '2026-08-19' },
    { title: 'Maryland individual income tax, 2025', year: 2025, url: 'https://mgaleg.maryland.gov/2025RS/Chapters_noln/CH_604_hb0352e.pdf#page=164', retrieved: '2026-08-19' },
    { title: 'Maryland individual income tax, 2025', year: 2025, url: 'https://www.marylandtaxes.gov/forms/23_forms/Resident-Booklet.pdf#page=11', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: byStatus(
      [[0, 0.02], [1_000, 0.03], [2_000, 0.04], [3_000, 0.0475], [100_000, 0.05], [125_000, 0.0525], [150_000, 0.055], [250_000, 0.0575], [500_000, 0.0625], [1_000_000, 0.065]],
      [[0, 0.02], [1_000, 0.03], [2_000, 0.04], [3_000, 0.0475], [150_000, 0.05], [175_000, 0.0525], [225_000, 0.055], [300_000, 0.0575], [600_000, 0.0625], [1_200_000, 0.065]],
      [[0, 0.02], [1_000, 0.03], [2_000, 0.04], [3_000, 0.0475], [100_000, 0.05], [125_000, 0.0525], [150_000, 0.055], [250_000, 0.0575], [500_000, 0.0625], [1_000_000, 0.065]],
      [[0, 0.02], [1_000, 0.03], [2_000, 0.04], [3_000, 0.0475], [150_000, 0.05], [175_000, 0.0525], [225_000, 0.055], [300_000, 0.0575], [600_000, 0.0625], [1_200_000, 0.065]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(3_350, 6_700, 3_350, 6_700) },
    exemption: {
      kind: 'by-income',
      steps: byStatus(
        [[0, 3_200], [100_000.01, 1_600], [125_000.01, 800], [150_000.01, 0]],
        [[0, 6_400], [150_000.01, 3_200], [175_000.01, 1_600], [200_000.01, 0]],
        [[0, 3_200], [100_000.01, 1_600], [125_000.01, 800], [150_000.01, 0]],
        [[0, 3_200], [150_000.01, 1_600], [175_000.01, 800], [200_000.01, 0]],
      ),
    },
    lowerEarnerDeduction: 1_200,
    additionalTaxes: [
      { kind: 'brackets', name: 'Tax on net capital gains', base: 'long-term-gains', brackets: everyStatus([[0, 0.02]]), overIncome: 350_000, fromYear: 0 },
    ],
  },
  gaps: [],
  localTaxMissing: 'Every Maryland county and Baltimore City tax their residents’ income; none was given, so that tax is missing.',
} satisfies StateTables;
