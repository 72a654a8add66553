import type { ByStatus } from './filing-status';
import { raisedLimit, type LimitStep } from './limits/raised-limit';
import { mapStatus } from './map-status';
import { scaleBrackets } from './scale-brackets';
import type { FederalTables } from './tables/federal-tables';

/** 26 U.S.C. 223(g)(1). */
const HEALTH_SAVINGS_STEP: LimitStep = { step: 50, to: 'nearest' };

/**
 * A year's federal tables with prices risen by `factor`. What the law fixes in dollars stays: the thresholds of the
 * additional Medicare and net investment taxes, the million of supplemental wages, and the cap on state and local
 * taxes, which has its own rule. What may go into a health savings account rises in the steps of its law.
 */
export function indexFederalTables(tables: FederalTables, factor: number): FederalTables {
  const raise = (values: ByStatus<number>): ByStatus<number> => mapStatus(values, (value) => value * factor);
  const { alternativeMinimum } = tables;
  return {
    ...tables,
    brackets: mapStatus(tables.brackets, (brackets) => scaleBrackets(brackets, factor)),
    preferentialBrackets: mapStatus(tables.preferentialBrackets, (brackets) => scaleBrackets(brackets, factor)),
    standardDeduction: raise(tables.standardDeduction),
    alternativeMinimum: {
      ...alternativeMinimum,
      rates: { ...alternativeMinimum.rates, highFrom: raise(alternativeMinimum.rates.highFrom) },
      exemption: raise(alternativeMinimum.exemption),
      phaseOutFrom: raise(alternativeMinimum.phaseOutFrom),
    },
    socialSecurity: { ...tables.socialSecurity, wageBase: tables.socialSecurity.wageBase * factor },
    healthSavings: mapStatus(tables.healthSavings, (limit) => raisedLimit(limit, factor, HEALTH_SAVINGS_STEP)),
  };
}
