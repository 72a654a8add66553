import { indexFederalTables } from './index-federal-tables';
import { indexStateTables } from './index-state-tables';
import type { FederalTables } from './tables/federal-tables';
import type { Locality } from './tables/locality-tables';
import type { PayrollProgram } from './tables/payroll-program';
import type { Source } from './tables/source';
import type { StateTables } from './tables/state-tables';
import type { TaxTables, TaxYearTables } from './tables/tax-tables';

/** The tables for one year and place, raised with prices where that year's are not published. */
export interface PlaceTables {
  readonly federal: FederalTables;
  readonly state: StateTables | null;
  readonly payroll: { readonly programs: readonly PayrollProgram[]; readonly source: Source | null; readonly gap: string | null };
  readonly locality: Locality | null;
}

export interface Place {
  readonly year: number;
  readonly state: string | null;
  readonly locality: string | null;
}

const remembered = new WeakMap<TaxTables, Map<string, PlaceTables>>();

/** More than one comparison asks for at one rate; those of rates asked for before are not kept for long. */
const MOST_REMEMBERED = 256;

/**
 * Finds the newest tables published by `year`, raised by `inflation` a year from there on. What was found is remembered
 * by the tables it came from, which are never changed: drawn futures ask for the same year thousands of times.
 * Throws a `RangeError` for a year before the first tables, or a state or locality that is in none.
 */
export function tablesFor(tables: TaxTables, place: Place, inflation: number): PlaceTables {
  const key = JSON.stringify([place.year, place.state, place.locality, inflation]);
  const before = remembered.get(tables) ?? new Map<string, PlaceTables>();
  const known = before.get(key);
  if (known !== undefined) return known;
  const made = findTables(tables, place, inflation);
  if (before.size >= MOST_REMEMBERED) before.clear();
  remembered.set(tables, before.set(key, made));
  return made;
}

function findTables(tables: TaxTables, { year, state, locality }: Place, inflation: number): PlaceTables {
  const published = tables.filter((one) => one.year <= year);
  const newest = published.at(-1);
  if (newest === undefined) throw new RangeError(`There are no tax tables for ${year}.`);
  const factorFrom = (from: number): number => (1 + inflation) ** (year - from);
  return {
    federal: year === newest.year ? newest.federal : indexFederalTables(newest.federal, factorFrom(newest.year)),
    state: state === null ? null : stateTables(published, state, factorFrom),
    payroll: payrollTables(newest, state, factorFrom(newest.year)),
    locality: locality === null ? null : localityTables(newest, state, locality),
  };
}

function stateTables(published: TaxTables, code: string, factorFrom: (year: number) => number): StateTables {
  const found = published.findLast((one) => one.states[code] !== undefined)?.states[code];
  if (found === undefined) throw new RangeError(`There is no state "${code}".`);
  const factor = factorFrom(found.year);
  return factor === 1 || found.incomeTax === null ? found : { ...found, incomeTax: indexStateTables(found.incomeTax, found.indexing, factor) };
}

function payrollTables({ payroll }: TaxYearTables, state: string | null, factor: number): PlaceTables['payroll'] {
  const programs = state === null ? undefined : payroll.programs[state];
  if (state === null || programs === undefined) return { programs: [], source: null, gap: null };
  const raise = (program: PayrollProgram): PayrollProgram => ({
    ...program,
    wageBase: typeof program.wageBase === 'number' ? program.wageBase * factor : program.wageBase,
    most: program.most === null ? null : program.most * factor,
  });
  return { programs: factor === 1 ? programs : programs.map(raise), source: payroll.source, gap: payroll.gaps[state] ?? null };
}

function localityTables({ localities }: TaxYearTables, state: string | null, slug: string): Locality {
  const found = localities.find((place) => place.state === state && place.slug === slug);
  if (found === undefined) throw new RangeError(`There is no locality "${slug}" in ${state ?? 'no state'}.`);
  return found;
}
