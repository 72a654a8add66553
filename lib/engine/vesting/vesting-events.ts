import type Fraction from 'fraction.js';
import { addDays } from '../calendar/add-days';
import { addMonths } from '../calendar/add-months';
import { formatPlainDate, parsePlainDate, type PlainDate } from '../calendar/plain-date';
import { allocate } from './allocate';
import { toCommonShares } from './common-shares';
import { statementShares } from './statement-shares';
import type { VestingEvent, VestingStatement, VestingTerms } from './vesting-terms';

/**
 * The dated vests of a grant, in order of date, one per date, without vests of nothing.
 *
 * Statements chain; steps in months keep the day of the month on which their run of months began (31 January,
 * 28 February, 31 March). What vests before the grant date comes out on it. Percentages may add up to less than the
 * whole grant, and cliffs lie within their statement: the schema of the terms checks both.
 * Source: Open Cap Format, vesting terms and `AllocationType`.
 * @example vestingEvents({ quantity: 2, vestingStart: '2025-01-31', allocation: 'CUMULATIVE_ROUND_DOWN',
 *   statements: [{ occurrences: 2, period: 1, periodType: 'MONTHS', percentage: '1/1' }] })
 * // [{ date: '2025-02-28', quantity: 1 }, { date: '2025-03-31', quantity: 1 }]
 */
export function vestingEvents(terms: VestingTerms): VestingEvent[] {
  const { allocation, grantDate, quantity } = terms;
  const dated = datedShares(terms.vestingStart, terms.statements).map((tranche) =>
    grantDate !== undefined && tranche.date < grantDate ? { date: grantDate, share: tranche.share } : tranche,
  );
  // Fractions of shares are added up before they are turned into decimals, whole shares after they are dealt out.
  const tranches = allocation === 'FRACTIONAL' ? mergeDates(dated, (a, b) => ({ date: a.date, share: a.share.add(b.share) })) : dated;
  const quantities = allocate(quantity, toCommonShares(tranches.map(({ share }) => share)), allocation);
  const events = tranches.map(({ date }, index) => ({ date, quantity: quantities[index] ?? 0 })).filter((event) => event.quantity !== 0);
  return mergeDates(events, (a, b) => ({ date: a.date, quantity: a.quantity + b.quantity }));
}

/** Joins neighbours that fall on one date. */
function mergeDates<Item extends { readonly date: string }>(items: readonly Item[], join: (earlier: Item, later: Item) => Item): Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    if (last?.date === item.date) merged[merged.length - 1] = join(last, item);
    else merged.push(item);
  }
  return merged;
}

interface DatedShare {
  readonly date: string;
  readonly share: Fraction;
}

function datedShares(vestingStart: string, statements: readonly VestingStatement[]): DatedShare[] {
  let start: PlainDate = parsePlainDate(vestingStart);
  // Months since `start`, so that a run of months never steps from a shortened date.
  let months = 0;
  const dated: DatedShare[] = [];
  for (const statement of statements) {
    const inDays = statement.periodType === 'DAYS';
    if (inDays) [start, months] = [addMonths(start, months), 0];
    for (const { occurrence, share } of statementShares(statement)) {
      const length = occurrence * statement.period;
      dated.push({ date: formatPlainDate(inDays ? addDays(start, length) : addMonths(start, months + length)), share });
    }
    const length = statement.occurrences * statement.period;
    if (inDays) start = addDays(start, length);
    else months += length;
  }
  return dated;
}
