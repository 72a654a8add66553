import { filingStatuses } from '@/lib/engine/tax/filing-status';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow = (value: unknown): value is readonly [number, number] => Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'number');
const isSchedule = (value: unknown): value is readonly (readonly [number, number])[] => Array.isArray(value) && value.length > 0 && value.every(isRow);

/** Names whose numbers are fractions from 0 to 1, whether alone or as the values of a schedule. */
const RATES = /^(rate|rates|low|high|share|mostShare|lossRate|growth|brackets|preferentialBrackets|phaseOutRate|additionalRate|rateOver|mostShareOfTaxable)$/;
/** Of these, those whose schedules hold sums of money. */
const isRateName = (path: readonly string[]): boolean => {
  const name = [...path].reverse().find((part) => !(filingStatuses as readonly string[]).includes(part) && !/^\d+$/.test(part));
  return name !== undefined && RATES.test(name);
};

/**
 * Gives the tables back when they hold together: years follow one another, every schedule starts at 0 and rises, rates
 * are fractions, sums are not negative, every source says what it is. Throws an `Error` naming the first value that does not.
 */
export function checkTaxTables(tables: TaxTables): TaxTables {
  tables.forEach((year, index) => {
    const before = tables[index - 1];
    if (before && year.year !== before.year + 1) throw new Error(`Tax tables: ${before.year} is followed by ${year.year}.`);
    if (year.federal.year !== year.year) throw new Error(`Tax tables ${year.year}: the federal figures are for ${year.federal.year}.`);
    for (const [code, state] of Object.entries(year.states)) {
      if (state.code !== code || state.year !== year.year || state.sources.length === 0) throw new Error(`Tax tables ${year.year}: ${code} is filed under the wrong code or year, or names no source.`);
    }
    const slugs = year.localities.map((place) => `${place.state}/${place.slug}`);
    const twice = slugs.find((slug, at) => slugs.indexOf(slug) !== at);
    if (twice !== undefined) throw new Error(`Tax tables ${year.year}: ${twice} is there twice.`);
    checkValue(year, [String(year.year)]);
  });
  return tables;
}

function checkValue(value: unknown, path: readonly string[]): void {
  const fail = (problem: string): never => {
    throw new Error(`Tax tables: ${path.join('.')} ${problem}.`);
  };
  if (typeof value === 'number') {
    if (Number.isNaN(value) || value < 0) fail('is negative or not a number');
    if (isRateName(path) && value > 1) fail('is a rate above 1');
  } else if (isSchedule(value)) {
    if (value[0]?.[0] !== 0) fail('does not start at 0');
    value.forEach(([from, amount], row) => {
      if (row > 0 && from <= (value[row - 1]?.[0] ?? 0)) fail('does not rise');
      checkValue(amount, [...path, String(row)]);
    });
  } else if (Array.isArray(value)) {
    value.forEach((item, at) => checkValue(item, [...path, String(at)]));
  } else if (isNode(value)) {
    if ('retrieved' in value && !/^\d{4}-\d{2}-\d{2}$/.test(String(value.retrieved))) fail('has no date of retrieval');
    Object.entries(value).forEach(([key, item]) => checkValue(item, [...path, key]));
  } else if (typeof value === 'string' && value.length === 0) {
    fail('is empty');
  }
}
