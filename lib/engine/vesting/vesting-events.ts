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
  const tranches = datedShares(terms.vestingStart, terms.statements);
  const quantities = allocate(terms.quantity, toCommonShares(tranches.map((tranche) => tranche.share)), terms.allocation);
  const events: { date: string; quantity: number }[] = [];
  tranches.forEach((tranche, index) => {
    const quantity = quantities[index] ?? 0;
    if (quantity === 0) return;
    const date = terms.grantDate !== undefined && tranche.date < terms.grantDate ? terms.grantDate : tranche.date;
    const last = events.at(-1);
    if (last?.date === date) last.quantity += quantity;
    else events.push({ date, quantity });
  });
  return events;
}

function datedShares(vestingStart: string, statements: readonly VestingStatement[]) {
  let start: PlainDate = parsePlainDate(vestingStart);
  // Months since `start`, so that a run of months never steps from a shortened date.
  let months = 0;
  return statements.flatMap((statement) => {
    const inDays = statement.periodType === 'DAYS';
    if (inDays) [start, months] = [addMonths(start, months), 0];
    const [from, before] = [start, months];
    const length = statement.occurrences * statement.period;
    if (inDays) start = addDays(start, length);
    else months += length;
    return statementShares(statement).map(({ occurrence, share }) => ({
      date: formatPlainDate(inDays ? addDays(from, occurrence * statement.period) : addMonths(from, before + occurrence * statement.period)),
      share,
    }));
  });
}
