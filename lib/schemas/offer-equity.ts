import { z } from 'zod';
import type { Grant, Refreshers } from '@/lib/engine/offer/offer';
import { startMonthSchema } from './offer-pay';
import { amountSchema, idSchema, monthSchema, priceSchema, rateSchema, shareCountSchema, textSchema } from './primitives';
import { vestingSchema } from './vesting';

export const grantSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema(80),
    kind: z.enum(['rsu', 'iso', 'nso']),
    market: z.enum(['public', 'private']),
    sizeBy: z.enum(['value', 'shares']),
    value: amountSchema.nullable(),
    shares: shareCountSchema.nullable(),
    price: priceSchema.nullable(),
    priceBasis: z.enum(['fixed', 'average']).default('fixed'),
    averagePrice: priceSchema.nullable().default(null),
    strike: priceSchema.nullable(),
    exercise: z.enum(['on-vest', 'at-exit', 'never']).default('at-exit'),
    exerciseWindowMonths: monthSchema.nullable().default(null),
    earlyExercise: z.boolean('Say yes or no').nullable().default(null),
    fairMarketValue: priceSchema.nullable(),
    fullyDilutedShares: shareCountSchema.nullable(),
    countedShare: rateSchema(1).nullable(),
    startMonth: startMonthSchema,
    vesting: vestingSchema,
    doubleTrigger: z.strictObject({ eventMonth: monthSchema.nullable(), expiryMonths: monthSchema.nullable() }).nullable(),
  })
  .check((ctx) => {
    const { shares, fullyDilutedShares } = ctx.value;
    if (shares !== null && fullyDilutedShares !== null && shares > fullyDilutedShares)
      ctx.issues.push({ code: 'custom', path: ['fullyDilutedShares'], input: fullyDilutedShares, message: 'The company cannot have fewer shares than your grant' });
  }) satisfies z.ZodType<Grant>;

export const refreshersSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('yearly'),
    certainty: z.enum(['promised', 'assumed']),
    yearlyValue: amountSchema.nullable(),
    firstMonth: startMonthSchema,
    vesting: vestingSchema,
  }),
]) satisfies z.ZodType<Refreshers>;
