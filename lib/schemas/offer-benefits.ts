import { z } from 'zod';
import type { Health } from '@/lib/engine/offer/health';
import type { Commute, YearlyItem } from '@/lib/engine/offer/offer';
import type { MatchTier, RetirementMatch } from '@/lib/engine/offer/retirement-match';
import type { ServiceVesting } from '@/lib/engine/offer/service-vesting';
import type { Stipend } from '@/lib/engine/offer/stipend';
import { amountSchema, idSchema, monthSchema, rateSchema, textSchema } from './primitives';

export const yearlyItemSchema = z.strictObject({ id: idSchema, label: textSchema(80), yearly: amountSchema.nullable() }) satisfies z.ZodType<YearlyItem>;

export const stipendSchema = z.strictObject({ id: idSchema, label: textSchema(80), yearly: amountSchema.nullable(), taxable: z.boolean('Say yes or no') }) satisfies z.ZodType<Stipend>;

export const healthSchema = z.strictObject({ premium: amountSchema.nullable(), hsaContribution: amountSchema.nullable() }) satisfies z.ZodType<Health>;

export const commuteSchema = z.strictObject({
  daysPerWeek: z.number('Enter a number of days').min(0, 'Days cannot be negative').max(7, 'A week has seven days'),
  minutesEachWay: z.number('Enter a number of minutes').min(0, 'Minutes cannot be negative').max(600, 'Enter at most 600 minutes').nullable(),
  costPerDay: amountSchema.nullable(),
}) satisfies z.ZodType<Commute>;

/** Refuses, at its place, what does not lie above the one before it. */
const rising = <Item extends object>(list: readonly Item[], key: keyof Item & string, message: string, issues: z.core.$ZodRawIssue[]): void =>
  list.forEach((item, index) => {
    const before = list[index - 1];
    if (before !== undefined && item[key] <= before[key]) issues.push({ code: 'custom', path: [index, key], input: item[key], message });
  });

const tiersSchema = z
  .array(z.strictObject({ rate: rateSchema(5), upToShareOfPay: rateSchema(1) }) satisfies z.ZodType<MatchTier>)
  .min(1, 'Enter at least one step')
  .max(6, 'Enter at most 6 steps')
  .check(({ value, issues }) => rising(value, 'upToShareOfPay', 'Each step must end above the one before it', issues));

const serviceVestingSchema = z
  .array(z.strictObject({ months: monthSchema.min(1, 'Enter at least one month'), share: rateSchema(1) }))
  .max(24, 'Enter at most 24 steps')
  .check(({ value, issues }) => {
    rising(value, 'months', 'Each step must come after the one before it', issues);
    rising(value, 'share', 'Each step must be above the one before it', issues);
  }) satisfies z.ZodType<ServiceVesting>;

const tieredMatchSchema = z.strictObject({
  kind: z.literal('match'),
  tiers: tiersSchema,
  yearlyCap: amountSchema.nullable(),
  payLimit: amountSchema.nullable().default(null),
  vesting: serviceVestingSchema.default([]),
});

/** A match of one tier was once written without a list of tiers. */
function withTiers(match: unknown): unknown {
  if (typeof match !== 'object' || match === null || !('rate' in match && 'upToShareOfPay' in match) || 'tiers' in match) return match;
  const { rate, upToShareOfPay, ...rest } = match;
  return { ...rest, tiers: [{ rate, upToShareOfPay }] };
}

export const matchSchema = z.preprocess(
  withTiers,
  z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('unknown') }), z.strictObject({ kind: z.literal('none') }), tieredMatchSchema]),
) satisfies z.ZodType<RetirementMatch>;
