import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** District of Columbia's income tax for 2025. */
export const districtOfColumbia = {
  code: 'DC',
  name: 'District of Columbia',
  year: 2025,
  sources: [
    { title: 'District of Columbia individual income tax, 2025', year: 2025, url: 'https://otr.cfo.dc.gov/sites/default/files/dc/sites/otr/publication/attachments/2024_D40_Booklet_011525.pdf#page=17', retrieved: '2026-08-19' },
    { title: 'District of Columbia individual income tax, 2025', year: 2025, url: 'https://code.dccouncil.gov/us/dc/council/acts/26-214', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: 0, standardDeduction: true, exemption: false, credits: false, limits: false, additionalTaxes: false, minimumTax: false },
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.04], [10_000, 0.06], [40_000, 0.065], [60_000, 0.085], [250_000, 0.0925], [500_000, 0.0975], [1_000_000, 0.1075]]),
    standardDeduction: { kind: 'fixed', amount: byStatus(15_000, 30_000, 15_000, 22_500) },
    couples: 'shared-deduction',
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
