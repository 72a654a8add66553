import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';
import { plainIncomeTax } from '../../plain-income-tax';

/** Pennsylvania's income tax for 2026. */
export const pennsylvania = {
  code: 'PA',
  name: 'Pennsylvania',
  year: 2026,
  sources: [
    { title: 'Pennsylvania individual income tax, 2026', year: 2026, url: 'https://www.pa.gov/content/dam/copapwp-pagov/en/revenue/documents/formsandpublications/formsforindividuals/pit/documents/2024/2024_pa-40in.pdf#page=1', retrieved: '2026-08-19' },
  ],
  indexing: notIndexed,
  incomeTax: {
    ...plainIncomeTax,
    brackets: everyStatus([[0, 0.0307]]),
    taxesDeferrals: true,
    taxesOptionSpread: true,
  },
  gaps: [],
  localTaxMissing: 'Most Pennsylvania towns and school districts tax pay as well; choose yours where it is listed.',
} satisfies StateTables;
