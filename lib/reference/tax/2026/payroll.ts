import type { TaxYearTables } from '@/lib/engine/tax/tables/tax-tables';

/**
 * What employees pay into state programmes in 2026. New Jersey, New York, Massachusetts, Rhode Island, Hawaii and Alaska
 * are from each programme's own rate notice. Washington: 1.13 % of pay, of which employees pay 71.43 %.
 */
export const payroll2026: TaxYearTables['payroll'] = {
  source: { title: 'Rate notices of the state programmes, 2026', year: 2026, url: null, retrieved: '2026-08-19' },
  programs: {
    AK: [
      { name: 'Unemployment insurance', rate: 0.005, wageBase: 54_200, most: null },
    ],
    CA: [
      { name: 'Disability insurance', rate: 0.013, wageBase: null, most: null },
    ],
    CO: [
      { name: 'Family and medical leave', rate: 0.0044, wageBase: 'social-security', most: null },
    ],
    CT: [
      { name: 'Paid leave', rate: 0.005, wageBase: 'social-security', most: null },
    ],
    DE: [
      { name: 'Paid leave', rate: 0.004, wageBase: 'social-security', most: null },
    ],
    HI: [
      { name: 'Temporary disability insurance', rate: 0.005, wageBase: null, most: 390 },
    ],
    MA: [
      { name: 'Family and medical leave', rate: 0.0046, wageBase: 'social-security', most: null },
    ],
    ME: [
      { name: 'Family and medical leave', rate: 0.005, wageBase: 'social-security', most: null },
    ],
    MN: [
      { name: 'Paid leave', rate: 0.0044, wageBase: 'social-security', most: null },
    ],
    NJ: [
      { name: 'Unemployment insurance', rate: 0.003825, wageBase: 44_800, most: null },
      { name: 'Workforce development', rate: 0.000425, wageBase: 44_800, most: null },
      { name: 'Temporary disability insurance', rate: 0.0019, wageBase: 171_100, most: null },
      { name: 'Family leave insurance', rate: 0.0023, wageBase: 171_100, most: null },
    ],
    NY: [
      { name: 'Family leave', rate: 0.00432, wageBase: null, most: 411.91 },
      { name: 'Disability benefits', rate: 0.005, wageBase: null, most: 31.2 },
    ],
    OR: [
      { name: 'Paid leave', rate: 0.006, wageBase: 'social-security', most: null },
      { name: 'Statewide transit tax', rate: 0.001, wageBase: null, most: null },
    ],
    PA: [
      { name: 'Unemployment insurance', rate: 0.0007, wageBase: null, most: null },
    ],
    RI: [
      { name: 'Temporary disability insurance', rate: 0.011, wageBase: 100_000, most: null },
    ],
    VT: [
      { name: 'Child care contribution', rate: 0.0011, wageBase: null, most: null },
    ],
    WA: [
      { name: 'Family and medical leave', rate: 0.00807159, wageBase: 'social-security', most: null },
      { name: 'Long-term care (WA Cares)', rate: 0.0058, wageBase: null, most: null },
    ],
  },
  gaps: {
    DE: 'Delaware’s paid leave is charged as at an employer of 25 or more; smaller ones charge less or nothing.',
    HI: 'Hawaii’s disability insurance is charged in full; many employers pay part of it.',
  },
};
