import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { plainIncomeTax } from '../../plain-income-tax';

/** California's income tax for 2025. */
export const california = {
  code: 'CA',
  name: 'California',
  year: 2025,
  sources: [
    { title: 'California individual income tax, 2025', year: 2025, url: 'https://www.ftb.ca.gov/forms/2025/2025-540-booklet.html', retrieved: '2026-08-19' },
    { title: 'California individual income tax, 2025', year: 2025, url: 'https://www.ftb.ca.gov/forms/2025/2025-540.pdf#page=1', retrieved: '2026-08-19' },
    { title: 'California individual income tax, 2025', year: 2025, url: 'https://www.ftb.ca.gov/forms/2025/2025-540-tax-rate-schedules.pdf', retrieved: '2026-08-19' },
  ],
  indexing: { bracketsBelow: Infinity, standardDeduction: true, exemption: false, credits: true, limits: true, additionalTaxes: false, minimumTax: true },
  incomeTax: {
    ...plainIncomeTax,
    taxesHealthSavings: true,
    brackets: byStatus(
      [[0, 0.01], [11_079, 0.02], [26_264, 0.04], [41_452, 0.06], [57_542, 0.08], [72_724, 0.093], [371_479, 0.103], [445_771, 0.113], [742_953, 0.123]],
      [[0, 0.01], [22_158, 0.02], [52_528, 0.04], [82_904, 0.06], [115_084, 0.08], [145_448, 0.093], [742_958, 0.103], [891_542, 0.113], [1_485_906, 0.123]],
      [[0, 0.01], [11_079, 0.02], [26_264, 0.04], [41_452, 0.06], [57_542, 0.08], [72_724, 0.093], [371_479, 0.103], [445_771, 0.113], [742_953, 0.123]],
      [[0, 0.01], [22_173, 0.02], [52_530, 0.04], [67_716, 0.06], [83_805, 0.08], [98_990, 0.093], [505_208, 0.103], [606_251, 0.113], [1_010_417, 0.123]],
    ),
    standardDeduction: { kind: 'fixed', amount: byStatus(5_706, 11_412, 5_706, 11_412) },
    additionalTaxes: [
      { kind: 'brackets', name: 'Behavioral Health Services Tax', base: 'taxable-income', brackets: everyStatus([[0, 0], [1_000_000, 0.01]]), overIncome: 0, fromYear: 0 },
    ],
    minimumTax: {
      kind: 'own-exemption',
      rate: 0.07,
      exemption: byStatus(92_749, 123_667, 61_830, 92_749),
      over: byStatus(347_808, 463_745, 231_868, 347_808),
      lossRate: 0.25,
    },
    credits: [
      {
        kind: 'amount',
        name: 'Exemption credit',
        amount: { kind: 'phased-out', amount: byStatus(153, 306, 153, 153), least: everyStatus(0), reduction: { kind: 'loss-per-step', over: byStatus(252_203, 504_411, 252_203, 378_310), step: byStatus(2_500, 2_500, 1_250, 2_500), loss: byStatus(6, 12, 6, 6) } },
      },
    ],
  },
  gaps: [],
  localTaxMissing: null,
} satisfies StateTables;
