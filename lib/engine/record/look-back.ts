import { compileEntries } from '../ledger/compile-ledger';
import type { LedgerEntry } from '../ledger/ledger-entry';
import { compileRefreshers } from '../ledger/refreshers';
import { sharePriceMultiple } from '../ledger/share-price-multiple';
import type { Minor } from '../money/minor';
import { roundMinor } from '../money/round-minor';
import { toMinor } from '../money/to-minor';
import type { Refreshers } from '../offer/offer';
import { MONTHS_A_YEAR } from '../projection/horizon';
import type { ProjectedTerms } from '../projection/four-year-worth';
import type { Outcomes } from './outcomes';
import { priceCourse, type PriceCourse } from './price-course';

/** One year of service: what was projected for it, and what it came to with all that was told. Whole minor units. */
export interface LookBackYear {
  /** 1 to 5. */
  readonly year: number;
  readonly projected: YearFigures;
  readonly came: YearFigures;
  /** What was projected of the things a person can tell. */
  readonly expected: ExpectedYear;
}

export interface YearFigures {
  readonly bonus: Minor;
  /** What vested. */
  readonly equity: Minor;
  /** Salary and everything else, taken to have come as projected. */
  readonly rest: Minor;
  readonly gross: Minor;
}

export interface ExpectedYear {
  /** At the end of the year, in decimal units; null where there is no price on starting. */
  readonly sharePrice: number | null;
  /** Worth when granted, in decimal units; null where none was expected. */
  readonly refresher: number | null;
}

/**
 * Sets what was projected for each year beside what it came to. The same ledger is told twice: as projected, and with
 * the told bonus, refresher and share prices in place of the projected ones. What was not told stays as projected, so
 * that without outcomes both are the same. Vests move with the price as it really went; a refresher is taken to be
 * granted in the month it was expected, else in the middle of its year, and to vest as expected.
 *
 * @param terms the offer that was taken with its assumptions, as they were frozen
 * @param years how many years to tell, 1 to 5
 * @example 480,000 of shares even by quarter, price 100 on starting and 121 after a year: 120,000 projected for the
 * first year's equity, 135,374.96 came.
 */
export function lookBack(terms: ProjectedTerms, outcomes: Outcomes, years: number): LookBackYear[] {
  const context = { ...terms, from: 0, to: years * MONTHS_A_YEAR, lastRaiseYear: Infinity, keepsWorthless: true };
  const course = priceCourse(outcomes, sharePriceMultiple(terms, MONTHS_A_YEAR) - 1);
  const projected = compileEntries(context);
  const refreshed = outcomes.years.filter(({ refresher }) => refresher !== null);
  const replaced = new Set(refreshed.map(({ year }) => refresherSource(terms, year)));
  const granted = refreshed.flatMap(({ year, refresher }) => {
    const source = refresherSource(terms, year);
    const offer = { ...terms.offer, promotions: [], refreshers: toldRefreshers(terms, year, refresher ?? 0) };
    return compileRefreshers({ ...context, offer }).filter((entry) => entry.source === source);
  });
  const came = [...projected.filter(({ source }) => !replaced.has(source)), ...granted].map((entry) => atCourse(entry, course, terms));
  return Array.from({ length: years }, (_, index) => {
    const year = index + 1;
    const told = outcomes.years.find((one) => one.year === year)?.bonus ?? null;
    const bonus = told === null ? null : toMinor(told, terms.offer.currency);
    return { year, projected: figuresOf(projected, year, null), came: figuresOf(came, year, bonus), expected: expectedOf(terms, outcomes.startPrice, year) };
  });
}

/** The month of service in which a refresher of a year is granted. */
function grantMonth({ offer: { refreshers } }: ProjectedTerms, year: number): number {
  const [from, to] = [(year - 1) * MONTHS_A_YEAR, year * MONTHS_A_YEAR];
  if (refreshers.kind === 'yearly' && refreshers.firstMonth < to) {
    const expected = refreshers.firstMonth + Math.ceil(Math.max(0, from - refreshers.firstMonth) / MONTHS_A_YEAR) * MONTHS_A_YEAR;
    if (expected < to) return expected;
  }
  return from + MONTHS_A_YEAR / 2;
}

const refresherSource = (terms: ProjectedTerms, year: number): string => `refresher:${grantMonth(terms, year)}`;

function toldRefreshers(terms: ProjectedTerms, year: number, yearlyValue: number): Refreshers {
  const { refreshers } = terms.offer;
  const vesting = refreshers.kind === 'yearly' ? refreshers.vesting : ({ schedule: 'preset', preset: 'even-4y-quarterly' } as const);
  return { kind: 'yearly', certainty: 'promised', yearlyValue, firstMonth: grantMonth(terms, year), vesting };
}

/** An amount at the prices that really were; whatever does not hang on the share price stays. */
function atCourse(entry: LedgerEntry, course: PriceCourse | null, terms: ProjectedTerms): LedgerEntry {
  const { risk } = entry;
  if (course === null || risk?.by !== 'price') return entry;
  const before = course(risk.from);
  const moved = before > 0 ? course(risk.at) / before : 0;
  const worth = risk.worth * (moved / sharePriceMultiple(terms, risk.at - risk.from));
  return { ...entry, amount: roundMinor(Math.max(0, worth - risk.strike)) };
}

/** @param toldBonus in place of the bonus of the ledger; null = as it stands there */
function figuresOf(entries: readonly LedgerEntry[], year: number, toldBonus: Minor | null): YearFigures {
  const within = entries.filter(({ month }) => Math.floor(month / MONTHS_A_YEAR) + 1 === year);
  const sum = (wanted: (entry: LedgerEntry) => boolean) => within.reduce((total, entry) => (wanted(entry) ? total + entry.amount : total), 0);
  const bonus = toldBonus ?? sum(({ kind }) => kind === 'bonus');
  const equity = sum(({ kind }) => kind === 'equity');
  const rest = sum(({ kind }) => kind !== 'bonus' && kind !== 'equity');
  return { bonus: bonus as Minor, equity: equity as Minor, rest: rest as Minor, gross: (bonus + equity + rest) as Minor };
}

function expectedOf(terms: ProjectedTerms, startPrice: number | null, year: number): ExpectedYear {
  const { refreshers } = terms.offer;
  const isDue = refreshers.kind === 'yearly' && refreshers.firstMonth < year * MONTHS_A_YEAR;
  return { sharePrice: startPrice === null ? null : startPrice * sharePriceMultiple(terms, year * MONTHS_A_YEAR), refresher: isDue ? refreshers.yearlyValue : null };
}
