import type { TaxTables } from './tables/tax-tables';

/**
 * The tables with only some states in them, to be sent to a browser: all federal figures, and for each of the states its
 * income tax, payroll programmes and localities.
 * @param states two-letter codes; those that are no state are passed over
 */
export function tablesOfStates(tables: TaxTables, states: ReadonlySet<string>): TaxTables {
  const pick = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(record).filter(([code]) => states.has(code)));
  return tables.map((year) => ({
    ...year,
    states: pick(year.states),
    payroll: { ...year.payroll, programs: pick(year.payroll.programs), gaps: pick(year.payroll.gaps) },
    localities: year.localities.filter((place) => states.has(place.state)),
  }));
}
