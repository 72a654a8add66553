import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { notIndexed } from '../../not-indexed';

const withoutIncomeTax = (code: string, name: string, url: string): StateTables => ({
  code,
  name,
  year: 2025,
  sources: [{ title: `${name}: no tax on wages`, year: 2025, url, retrieved: '2026-08-19' }],
  indexing: notIndexed,
  incomeTax: null,
  gaps: [],
  localTaxMissing: null,
});

/** The states that tax neither pay nor gains. Washington, which taxes gains, has a file of its own. */
export const noWageTaxStates: readonly StateTables[] = [
  withoutIncomeTax('AK', 'Alaska', 'https://tax.alaska.gov/programs/programs/index.aspx'),
  withoutIncomeTax('FL', 'Florida', 'https://floridarevenue.com/taxes'),
  withoutIncomeTax('NV', 'Nevada', 'https://tax.nv.gov'),
  withoutIncomeTax('NH', 'New Hampshire', 'https://www.revenue.nh.gov/sites/g/files/ehbemt736/files/documents/dp-10-instructions-2024.pdf#page=7'),
  withoutIncomeTax('SD', 'South Dakota', 'https://dor.sd.gov'),
  withoutIncomeTax('TN', 'Tennessee', 'https://www.tn.gov/revenue/taxes/hall-income-tax.html'),
  withoutIncomeTax('TX', 'Texas', 'https://comptroller.texas.gov/taxes'),
  withoutIncomeTax('WY', 'Wyoming', 'https://revenue.wyo.gov'),
];
