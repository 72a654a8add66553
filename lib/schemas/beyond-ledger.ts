import type { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { minorDigits } from '@/lib/engine/money/minor-digits';
import { MAX_MINOR } from '@/lib/engine/money/round-minor';

type Terms = Pick<
  Offer,
  'currency' | 'base' | 'promotions' | 'bonus' | 'signOns' | 'grants' | 'refreshers' | 'espp' | 'match' | 'health' | 'stipends' | 'relocation' | 'benefits' | 'costs' | 'commute'
>;

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

const amountsOf = (terms: Terms): readonly Field[] => {
  const { base, promotions, bonus, signOns, grants, refreshers, espp, match, health, stipends, relocation, benefits, costs, commute } = terms;
  const payout = (target: number | null, pay: number | null) => timesOf(target, bonus.basis === 'rate' ? pay : 1, Math.max(1, bonus.multiplier * bonus.personalMultiplier));
  const bases = [base, ...promotions.map((promotion) => promotion.base)].filter((one) => one !== null);
  const highest = bases.length === 0 ? null : Math.max(...bases);
  return [
    [base, 'base'],
    ...promotions.flatMap((promotion, index): Field[] => [
      [promotion.base, 'promotions', index, 'base'],
      [payout(promotion.bonusTarget, promotion.base ?? base), 'promotions', index, 'bonusTarget'],
      [promotion.refresherYearlyValue, 'promotions', index, 'refresherYearlyValue'],
    ]),
    [payout(bonus.target, base), 'bonus', 'target'],
    ...signOns.map(({ amount }, index): Field => [amount, 'signOns', index, 'amount']),
    ...grants.map((grant, index): Field => (grant.sizeBy === 'value' ? [worthOnDay(grant), 'grants', index, 'value'] : [timesOf(grant.shares, grant.price), 'grants', index, 'shares'])),
    [refreshers.kind === 'yearly' ? refreshers.yearlyValue : null, 'refreshers', 'yearlyValue'],
    ...(match.kind === 'match' ? match.tiers : []).map((tier, index): Field => [timesOf(highest, tier.rate, tier.upToShareOfPay), 'match', 'tiers', index, 'rate']),
    [espp.kind === 'plan' && espp.discount < 1 ? timesOf(highest, espp.contributionRate, espp.discount / (1 - espp.discount)) : null, 'espp', 'contributionRate'],
    [match.kind === 'match' ? match.yearlyCap : null, 'match', 'yearlyCap'],
    [match.kind === 'match' ? match.payLimit : null, 'match', 'payLimit'],
    [health.premium, 'health', 'premium'],
    [health.hsaContribution, 'health', 'hsaContribution'],
    ...stipends.map(({ yearly }, index): Field => [yearly, 'stipends', index, 'yearly']),
    [relocation?.amount ?? null, 'relocation', 'amount'],
    ...benefits.map(({ yearly }, index): Field => [yearly, 'benefits', index, 'yearly']),
    ...costs.map(({ yearly }, index): Field => [yearly, 'costs', index, 'yearly']),
    [timesOf(commute?.costPerDay ?? null, commute?.daysPerWeek ?? 0, WEEKS_A_YEAR), 'commute', 'costPerDay'],
  ];
};

/** A value turned into shares at an average price is worth the day's. */
const worthOnDay = ({ value, price, priceBasis, averagePrice }: Terms['grants'][number]): number | null =>
  value === null || priceBasis === 'fixed' || price === null || averagePrice === null || averagePrice === 0 ? value : Math.max(value, (value / averagePrice) * price);

const WEEKS_A_YEAR = 53;

/** The product; null while a factor is not known. */
const timesOf = (...factors: readonly (number | null)[]): number | null =>
  factors.reduce<number | null>((product, factor) => (product === null || factor === null ? null : product * factor), 1);
