import { describe, expect, it } from 'vitest';
import { estimateTax } from '@/lib/engine/tax/estimate-tax';
import { supplementalWithholding } from '@/lib/engine/tax/federal/supplemental-withholding';
import { filingStatuses } from '@/lib/engine/tax/filing-status';
import { tablesFor } from '@/lib/engine/tax/tables-for';
import type { TaxInput } from '@/lib/engine/tax/tax-input';
import { taxLiability } from '@/lib/engine/tax/tax-liability';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { checkTaxTables } from '@/lib/reference/tax/check-tax-tables';
import { knownLocalities } from '@/lib/reference/tax/known-localities';
import { taxTables } from '@/lib/reference/tax/tax-tables';

const codes = [...new Set(taxTables.flatMap((year) => Object.keys(year.states)))].sort();

describe('the tax tables', () => {
  it('cover fifty states and the District of Columbia from the first year', () => {
    expect(Object.keys(taxTables[0]?.states ?? {})).toHaveLength(51);
    expect(codes).toHaveLength(51);
  });

  it('name a source, a year and a day for every state and locality', () => {
    for (const { states, localities } of taxTables) {
      for (const { sources } of [...Object.values(states), ...localities.map(({ source }) => ({ sources: [source] }))]) {
        expect(sources.length).toBeGreaterThan(0);
        for (const source of sources) expect(source).toMatchObject({ title: expect.stringMatching(/\w/), url: expect.stringMatching(/^https?:/), retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
      }
    }
  });

  it('hold no figure that no computation reads', () => {
    const unread = new Set<string>();
    const watched = watch(taxTables, '', unread) as TaxTables;
    taxTables.forEach(({ year, localities }, at) => {
      const published = watched.slice(0, at + 1);
      const computeAll = (place: Pick<TaxInput, 'year' | 'state' | 'locality'>, tables: TaxTables): void => {
        const found = tablesFor(tables, place, 0.025);
        for (const input of everyKindOfReturn(place)) taxLiability(input, found);
      };
      for (const state of codes) computeAll({ year, state, locality: null }, published);
      localities.forEach(({ state, slug }, index) => computeAll({ year, state, locality: slug }, published.map((one) => ({ ...one, localities: [watched[at]!.localities[index]!] }))));
      // Washington's tax that starts in 2028, and the limits that only notes speak of
      for (const filingStatus of filingStatuses) estimateTax({ ...plain, year: 2028, filingStatus, state: 'WA', locality: null, wages: 2_000_000 }, published, 0);
      for (const filingStatus of filingStatuses) estimateTax({ ...plain, year, filingStatus, state: null, locality: null, wages: 60_000, healthSavings: 1 }, published, 0);
      supplementalWithholding(watched[at]!.federal.supplementalWithholding, 2_000_000);
    });
    expect([...unread].filter((path) => !/\.(year|bracketsBelow)$/.test(path)).sort()).toEqual([]);
  });
});

describe('the check of the tax tables', () => {
  const [first, second] = taxTables;
  if (first === undefined || second === undefined) throw new Error('There are no tax tables.');
  const texas = first.states.TX;

  it.each<[string, TaxTables, RegExp]>([
    ['a missing year', [first, { ...second, year: 2028 }], /2025 is followed by 2028/],
    ['federal figures of another year', [{ ...first, federal: second.federal }], /federal figures are for 2026/],
    ['a state under the wrong code', [{ ...first, states: { CA: texas! } }], /CA is filed under the wrong code/],
    ['a state without a source', [{ ...first, states: { TX: { ...texas!, sources: [] } } }], /names no source/],
    ['a locality twice', [{ ...first, localities: [first.localities[0]!, first.localities[0]!] }], /new-york-city is there twice/],
    ['a rate above 1', [{ ...first, federal: { ...first.federal, netInvestment: { ...first.federal.netInvestment, rate: 3.8 } } }], /rate is a rate above 1/],
    ['a negative sum', [{ ...first, federal: { ...first.federal, socialSecurity: { rate: 0.062, wageBase: -1 } } }], /wageBase is negative/],
    ['a schedule that does not start at 0', [withBrackets([[10, 0.1]])], /does not start at 0/],
    ['a schedule that does not rise', [withBrackets([[0, 0.1], [0, 0.2]])], /does not rise/],
    ['a bracket over 100 %', [withBrackets([[0, 12]])], /rate above 1/],
    ['a source without a day', [{ ...first, payroll: { ...first.payroll, source: { ...first.payroll.source, retrieved: 'lately' } } }], /no date of retrieval/],
    ['a name that is empty', [{ ...first, payroll: { ...first.payroll, programs: { CA: [{ name: '', rate: 0.01, wageBase: null, most: null }] } } }], /name is empty/],
  ])('finds %s', (_, tables, words) => {
    expect(() => checkTaxTables(tables)).toThrow(words);
  });

  function withBrackets(single: readonly (readonly [number, number])[]): TaxTables[number] {
    return { ...first!, federal: { ...first!.federal, brackets: { ...first!.federal.brackets, single } } };
  }
});

/** A copy of `value` that crosses each of its numbers off `unread` when it is read. */
function watch(value: unknown, path: string, unread: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const children = new Map<string, unknown>();
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'number' && child !== 0) unread.add(`${path}.${key}`);
    children.set(key, watch(child, `${path}.${key}`, unread));
  }
  const copy: object = Array.isArray(value) ? [...children.values()] : Object.fromEntries(children);
  const unreadHere = new Set<string | symbol>(Object.keys(value));
  return new Proxy(copy, {
    get(target, key, receiver) {
      if (unreadHere.delete(key)) unread.delete(`${path}.${String(key)}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

const plain = { stockPlanIncome: 0, spouseWages: 0, pretaxRetirement: 0, healthSavings: 0, isoSpread: 0, longTermGains: 0, qualifiedDividends: 0, interest: 0, deduction: 'standard' } as const;

/** Returns of every status and size in one place, with and without gains, options, a second earner and a deferral. */
function* everyKindOfReturn(place: Pick<TaxInput, 'year' | 'state' | 'locality'>): Generator<TaxInput> {
  for (const filingStatus of filingStatuses) {
    for (const wages of place.locality === null ? [110_000, 30_000_000] : [110_000, 2_000_000]) {
      const one = { ...plain, ...place, filingStatus, wages };
      yield one;
      if (place.locality !== null) continue;
      yield { ...one, pretaxRetirement: 10_000, isoSpread: 400_000, longTermGains: 2_000_000, qualifiedDividends: 100_000, interest: 100_000 };
      if (filingStatus === 'married-joint') yield { ...one, spouseWages: wages };
    }
  }
}

describe('the known localities', () => {
  it('are those of the tables', () => {
    const filed = new Map<string, Set<string>>();
    for (const { state, slug } of taxTables.flatMap(({ localities }) => localities)) filed.set(state, (filed.get(state) ?? new Set()).add(slug));
    expect(knownLocalities).toEqual(Object.fromEntries([...filed].map(([state, slugs]) => [state, [...slugs].sort()])));
  });
});
