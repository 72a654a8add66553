import type { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { minorDigits } from '@/lib/engine/money/minor-digits';
import { MAX_MINOR } from '@/lib/engine/money/round-minor';

type Terms = Pick<Offer, 'currency' | 'base' | 'bonus' | 'signOns' | 'grants' | 'refreshers' | 'match' | 'benefits' | 'costs' | 'commute'>;

type Field = readonly [amount: number | null, ...path: (string | number)[]];

/**
 * Refuses, each by its field, amounts that one entry of the ledger could not hold: those above `MAX_MINOR` minor units.
 * How many units of money that is depends on the currency's digits. A null is not known and so not too much.
 *
 * @example In USD 10,000,000,000 passes; in KWD, with three digits, 1,000,000,000 is the most.
 */
export const refuseBeyondLedger = ({ value, issues }: z.core.ParsePayload<Terms>): void => {
  const most = MAX_MINOR / 10 ** minorDigits(value.currency);
  for (const [amount, ...path] of amountsOf(value))
    if (amount !== null && amount > most) issues.push({ code: 'custom', path, input: amount, message: 'That amount is too large' });
};

const amountsOf = ({ base, bonus, signOns, grants, refreshers, match, benefits, costs, commute }: Terms): readonly Field[] => [
  [base, 'base'],
  [timesOf(bonus.target, bonus.basis === 'rate' ? base : 1, bonus.multiplier), 'bonus', 'target'],
  ...signOns.map(({ amount }, index): Field => [amount, 'signOns', index, 'amount']),
  ...grants.map(({ sizeBy, value, shares, price }, index): Field => (sizeBy === 'value' ? [value, 'grants', index, 'value'] : [timesOf(shares, price), 'grants', index, 'shares'])),
  [refreshers.kind === 'yearly' ? refreshers.yearlyValue : null, 'refreshers', 'yearlyValue'],
  [match.kind === 'match' ? timesOf(base, match.rate, match.upToShareOfPay) : null, 'match', 'rate'],
  [match.kind === 'match' ? match.yearlyCap : null, 'match', 'yearlyCap'],
  ...benefits.map(({ yearly }, index): Field => [yearly, 'benefits', index, 'yearly']),
  ...costs.map(({ yearly }, index): Field => [yearly, 'costs', index, 'yearly']),
  [timesOf(commute?.costPerDay ?? null, commute?.daysPerWeek ?? 0, WEEKS_A_YEAR), 'commute', 'costPerDay'],
];

const WEEKS_A_YEAR = 53;

/** The product; null while a factor is not known. */
const timesOf = (...factors: readonly (number | null)[]): number | null =>
  factors.reduce<number | null>((product, factor) => (product === null || factor === null ? null : product * factor), 1);
