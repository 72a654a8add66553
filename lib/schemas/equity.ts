import { z } from 'zod';
import { amountSchema, priceSchema, rateSchema, requiredTextSchema, shareCountSchema } from './primitives';

const yearlyRate = z.number('Enter a rate').min(-1, 'Enter at least −1').max(3, 'Enter at most 3');
const volatility = z.number('Enter a volatility').min(0, 'Volatility cannot be negative').max(5, 'Enter at most 5');
const years = z.number('Enter a number of years').min(0, 'Years cannot be negative').max(50, 'Enter at most 50 years');
const exitAmount = z.number('Enter an amount').min(0, 'An amount cannot be negative').max(1e14, 'That amount is too large');
const positivePrice = priceSchema.refine((price) => price > 0, 'Enter a price above 0');
const multiple = z.number('Enter a multiple').min(0, 'A multiple cannot be negative').max(100, 'Enter at most 100');

const optionSchema = z.strictObject({
  kind: z.literal('black-scholes'),
  spot: priceSchema,
  strike: priceSchema,
  rate: yearlyRate,
  dividendYield: yearlyRate.default(0),
  volatility,
  years,
});

const percentilesSchema = z.strictObject({
  kind: z.literal('lognormal-percentiles'),
  spot: priceSchema,
  drift: yearlyRate,
  volatility,
  years,
  percentiles: z
    .array(z.number('Enter a fraction').gt(0, 'A percentile lies between 0 and 1').lt(1, 'A percentile lies between 0 and 1'))
    .min(1, 'Enter at least one percentile')
    .max(999, 'Enter at most 999 percentiles'),
});

const preferredSchema = z
  .strictObject({
    name: requiredTextSchema(100, 'Enter the name of the series'),
    shares: shareCountSchema,
    invested: exitAmount,
    multiple: multiple.default(1),
    participation: z.enum(['none', 'full', 'capped'], 'Choose none, full or capped').default('none'),
    cap: multiple.nullable().default(null),
    seniority: z.number('Enter a rank').int('A rank is a whole number').min(-1000, 'Enter at least −1000').max(1000, 'Enter at most 1000').default(1),
  })
  .superRefine((series, context) => {
    const refuse = (message: string): void => context.addIssue({ code: 'custom', path: ['cap'], message });
    if (series.participation !== 'capped') {
      if (series.cap !== null) refuse('Only capped participation has a cap');
    } else if (series.cap === null) refuse('Enter the cap as a multiple of what was invested');
    else if (series.cap < series.multiple) refuse('The cap is below the preference');
  });

const waterfallSchema = z
  .strictObject({
    kind: z.literal('waterfall'),
    exitValue: exitAmount,
    debt: exitAmount.default(0),
    commonShares: shareCountSchema.refine((shares) => shares > 0, 'Enter the number of common shares'),
    preferred: z.array(preferredSchema).max(50, 'Enter at most 50 series'),
  })
  .superRefine(({ preferred }, context) => {
    preferred.forEach((series, at) => {
      if (preferred.findIndex((other) => other.name === series.name) < at) context.addIssue({ code: 'custom', path: ['preferred', at, 'name'], message: 'Two series have this name' });
    });
  });

const esppSchema = z.strictObject({
  kind: z.literal('espp'),
  contribution: amountSchema,
  discount: rateSchema(0.9),
  lookback: z.boolean('Say true or false'),
  startPrice: positivePrice,
  endPrice: positivePrice,
});

const roundSchema = z
  .strictObject({ sold: rateSchema(1), poolIncrease: rateSchema(1).default(0) })
  .refine((round) => round.sold + round.poolIncrease <= 1, { path: ['poolIncrease'], message: 'A round cannot sell more than the whole company' });

const dilutionSchema = z.strictObject({
  kind: z.literal('dilution'),
  stake: rateSchema(1),
  rounds: z.array(roundSchema).max(50, 'Enter at most 50 rounds'),
});

/** One question to the `equity` command; `kind` picks the model. */
export const equityInputSchema = z.discriminatedUnion('kind', [optionSchema, percentilesSchema, waterfallSchema, esppSchema, dilutionSchema], {
  error: 'Choose black-scholes, lognormal-percentiles, waterfall, espp or dilution',
});

export type EquityInput = z.output<typeof equityInputSchema>;
