import { estimateTax } from '@/lib/engine/tax/estimate-tax';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { taxInputSchema } from '@/lib/schemas/tax';
import { defineCommand } from '../command';

/** Prices are taken to rise by this much a year past the published tables. */
const INFLATION = 0.025;

/** `tax`: a year's federal, payroll, state and local tax on one return. */
export const taxCommand = defineCommand({
  name: 'tax',
  summary: 'Federal, payroll, state and local tax of one year, and what is left.',
  input: taxInputSchema,
  run: (input) => estimateTax(input, taxTables, INFLATION),
});
