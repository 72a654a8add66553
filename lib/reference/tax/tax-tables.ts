import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import type { TaxTables, TaxYearTables } from '@/lib/engine/tax/tables/tax-tables';
import { federal2025 } from './2025/federal';
import { localities2025 } from './2025/localities';
import { payroll2025 } from './2025/payroll';
import { states2025 } from './2025/states';
import { federal2026 } from './2026/federal';
import { localities2026 } from './2026/localities';
import { payroll2026 } from './2026/payroll';
import { states2026 } from './2026/states';
import { checkTaxTables } from './check-tax-tables';

const byCode = (states: readonly StateTables[]): TaxYearTables['states'] => Object.fromEntries(states.map((state) => [state.code, state]));

/** Every year's tax tables, oldest first, checked as they are loaded. */
export const taxTables: TaxTables = checkTaxTables([
  { year: 2025, federal: federal2025, states: byCode(states2025), payroll: payroll2025, localities: localities2025 },
  { year: 2026, federal: federal2026, states: byCode(states2026), payroll: payroll2026, localities: localities2026 },
]);
