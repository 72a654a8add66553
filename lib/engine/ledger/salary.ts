import { baseOfYear } from './base-of-year';
import type { ComponentCompiler } from './component-compiler';
import { monthlyEntries } from './monthly-entries';

/** Base salary by the month; the twelve months of a year add up to its base. Nothing while the base is not known. */
export const compileSalary: ComponentCompiler = (context) =>
  monthlyEntries(context, (year) => baseOfYear(context, year), {
    source: 'salary',
    label: 'Base salary',
    kind: 'base',
    certainty: 'guaranteed',
    liquidity: 'cash',
    taxation: 'wages',
  });
