import type { Indexing } from '@/lib/engine/tax/tables/state-tables';

/** A state whose law raises nothing with prices. */
export const notIndexed: Indexing = {
  bracketsBelow: 0,
  standardDeduction: false,
  exemption: false,
  credits: false,
  limits: false,
  additionalTaxes: false,
  minimumTax: false,
};
