import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/engine/calendar/add-days';
import { addMonths } from '@/lib/engine/calendar/add-months';
import { daysInMonth } from '@/lib/engine/calendar/days-in-month';
import { partOfFirstCalendarYear } from '@/lib/engine/calendar/part-of-first-calendar-year';
import { formatPlainDate, parsePlainDate } from '@/lib/engine/calendar/plain-date';

const monthsAfter = (date: string, months: number) => formatPlainDate(addMonths(parsePlainDate(date), months));
const daysAfter = (date: string, days: number) => formatPlainDate(addDays(parsePlainDate(date), days));

/** Plain dates from 1900 to 2300, as text. */
const anyDate = fc.integer({ min: 0, max: 146_000 }).map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }).toString());

describe('adding months', () => {
  it('clamps to the end of a shorter month and keeps the day it began with', () => {
    expect([1, 2, 3].map((months) => monthsAfter('2025-01-31', months))).toEqual(['2025-02-28', '2025-03-31', '2025-04-30']);
  });

  it('knows leap years', () => {
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
    expect(monthsAfter('2024-02-29', 48)).toBe('2028-02-29');
    expect([1900, 2000, 2100, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
  });

  it('agrees with the Temporal standard', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 1200 }), (date, months) => {
        expect(monthsAfter(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
  });
});

describe('adding days', () => {
  it('crosses months, leap days and years', () => {
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysAfter('2027-12-31', 1)).toBe('2028-01-01');
    expect(daysAfter('2027-01-01', 0)).toBe('2027-01-01');
  });

  it('agrees with the Temporal standard', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 80_000 }), (date, days) => {
        expect(daysAfter(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
    );
  });
});

describe('the part of the first calendar year', () => {
  it.each([
    ['2027-01-01', 1],
    ['2027-12-31', 1 / 365],
    ['2027-07-01', 184 / 365],
    ['2028-07-01', 184 / 366],
    ['2028-02-01', 335 / 366],
  ])('from %s is %d', (startDate, part) => {
    expect(partOfFirstCalendarYear(startDate)).toBe(part);
  });
});
