import type Fraction from 'fraction.js';
import { exactFraction } from './exact-fraction';
import type { VestingStatement } from './vesting-terms';

/** One vest of a statement: its 1-based occurrence and its exact share of the whole grant. */
export interface StatementShare {
  readonly occurrence: number;
  readonly share: Fraction;
}

/**
 * The vests of one statement. Without a cliff every occurrence has an equal part of the statement's share; with one,
 * nothing before it, the cliff's own share at it, and the rest in equal parts after it.
 * @example statementShares({ occurrences: 2, period: 12, periodType: 'MONTHS', percentage: '1/2' }) // two vests of 1/4
 */
export function statementShares(statement: VestingStatement): StatementShare[] {
  const whole = exactFraction(statement.percentage);
  const { cliff, occurrences } = statement;
  if (!cliff) return even(whole, 1, occurrences);
  const atCliff = exactFraction(cliff.percentage);
  return [...even(atCliff, cliff.occurrence, cliff.occurrence), ...even(whole.sub(atCliff), cliff.occurrence + 1, occurrences)];
}

function even(share: Fraction, from: number, to: number): StatementShare[] {
  if (share.n === 0n || to < from) return [];
  const each = share.div(to - from + 1);
  const shares: StatementShare[] = [];
  for (let occurrence = from; occurrence <= to; occurrence++) shares.push({ occurrence, share: each });
  return shares;
}
